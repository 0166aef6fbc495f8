import { withoutAddresses } from '../personal/contact.ts';
import { type Found, search } from '../personal/search.ts';
import type { Rule } from '../rule.ts';

const MONTH = '(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}\\.?';
const DATE = `(?:\\d{1,2} ?[-./] ?\\d{1,2} ?[-./] ?(?:\\d{4}|['’]?\\d{2})|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2} ${MONTH} (?:\\d{4}|['’]\\d{2})|\\d{8})(?!\\d)`;
const BORN = '(?<!\\p{L})(?:geboren|geboortedatum|geboortedag|geb\\.?d\\.?|geb\\.?|gbd\\.?)(?!\\p{L})';
const BORN_THEN_DATE = new RegExp(`${BORN}([^\\d.!?;]{0,30})(${DATE})`, 'giu');
const DATE_THEN_BORN = new RegExp(
  `(?<![\\d.-])(${DATE})[ ,()]{0,3}(?:te \\p{L}{1,20} |in \\p{L}{1,20} )?(?:is )?${BORN}`,
  'giu',
);
/** A law that counts from a day of birth speaks of no one: “geboren vóór 1 januari 1955”. */
const LIMIT = /(?<!\p{L})(?:v[oó][oó]r|na|vanaf|tot|tussen|sinds|uiterlijk)(?!\p{L})/iu;

/** No dates of birth: with a first name or a street that is one person. */
export const geenGeboortedatum: Rule = {
  id: 'geen-geboortedatum',
  check(documents, report) {
    for (const { document, place, text } of search(documents, birthDates)) {
      report(document, place, {
        gevonden: text,
        tekst: `“${text}” lijkt een geboortedatum. Daarmee is een mens te vinden, ook zonder naam.`,
        herstel: 'Haal de datum weg. Gaat het om leeftijd, schrijf dan bijvoorbeeld: een jongen van 15.',
      });
    }
  },
};

function* birthDates(source: string): Iterable<Found> {
  const text = withoutAddresses(source);
  for (const { index, 0: found, 1: between = '', 2: date = '' } of text.matchAll(BORN_THEN_DATE))
    if (!LIMIT.test(between)) yield { index: index + found.length - date.length, text: date };
  for (const { index, 1: date = '' } of text.matchAll(DATE_THEN_BORN))
    if (!LIMIT.test(text.slice(Math.max(0, index - 12), index))) yield { index, text: date };
}
