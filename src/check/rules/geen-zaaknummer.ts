import { matches, withoutAddresses } from '../personal/contact.ts';
import { type Found, search } from '../personal/search.ts';
import type { Rule } from '../rule.ts';

/** A number that belongs to one case: the word for it, and a number of five digits or with signs in it. */
const CASE =
  /(?<![\p{L}-])(?:dossier|zaak|casus|cli[eë]nt|pati[eë]nt|melding|registratie|proces-?verbaal|pv|incident|behandel|mutatie)[ -]?(?:nummer|nr\.?)?(?: is)?[ :#]{1,3}((?:[A-Z]{1,4}[ /-]?)?\d[\d./-]{3,24}\d)(?![\p{L}\d])/giu;
const PROSECUTION = /(?<![\d/.-])\d{2}[/-]\d{6}[/-]\d{2}(?![\d/-])/g;

/** The number of a case leads whoever may look it up to a person. Papers of parliament have numbers too, so it only asks. */
export const geenZaaknummer: Rule = {
  id: 'geen-zaaknummer',
  check(documents, report) {
    for (const { document, place, text } of search(documents, caseNumbers)) {
      report(document, place, {
        gevonden: text,
        ernst: 'let-op',
        tekst: `Is “${text}” het nummer van een zaak of dossier? Wie erbij kan, weet dan om wie het gaat.`,
        herstel: 'Haal het nummer weg. Schrijf alleen wat voor zaak het is.',
      });
    }
  },
};

function* caseNumbers(source: string): Iterable<Found> {
  const text = withoutAddresses(source);
  for (const { index, 0: found, 1: number = '' } of text.matchAll(CASE)) {
    if (number.replaceAll(/\D/g, '').length >= 5)
      yield { index: index + found.length - number.length, text: number };
  }
  yield* matches(text, PROSECUTION);
}
