import { placeAt } from '../../markdown/problem.ts';
import { textsOf } from '../personal.ts';
import type { Rule, Words } from '../rule.ts';

/** 06 or +31 6 and eight digits, in any way people space them. */
const MOBILE = /(?<![\d.-])\(?(?:\+31|0031|0)[ -]?(?:\(0\)[ -]?)?6\)?(?:[ .\u00A0-]{0,3}\d){8}(?!\d)/g;
const MAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
/** Words that show a mailbox belongs to a desk, not to a person. */
const DESK =
  /^(?:info|contact|post|postbus|receptie|balie|secretariaat|bureau|team|meldpunt|melding(?:en)?|aanmeld(?:en|ing|ingen)?|advies|vragen|klacht(?:en)?|klantenservice|servicepunt|loket|toegang|verwijzingen|privacy|fg|redactie|communicatie|pers|zorg|wijkteam|crisisdienst|planning|support|helpdesk|beheer|kennismaken)$/i;

/** Contact data belongs to a desk, never to a person: staff change, and stay out of reach of a harasser. */
export const contactFunctioneel: Rule = {
  id: 'contact-functioneel',
  check(documents, report) {
    for (const { document, text } of textsOf(documents)) {
      for (const found of text.matchAll(MOBILE)) {
        report(document, placeAt(text, found.index), {
          tekst: `“${found[0]}” is een mobiel nummer, en dat is bijna altijd van één persoon.`,
          herstel: 'Zet hier het algemene nummer van de afdeling, of hoe je iemand daar bereikt.',
        });
      }
      for (const found of text.matchAll(MAIL)) {
        const words = mailWords(found[0], found[0].split('@')[0] ?? '');
        if (words) report(document, placeAt(text, found.index), words);
      }
    }
  },
};

/** A desk is fine, a name with parts is refused, and a single word is a question for whoever reviews. */
function mailWords(address: string, name: string): Words | undefined {
  if (name.split(/[._+-]/).some((part) => DESK.test(part))) return undefined;
  const herstel = 'Gebruik een adres van de afdeling, zoals info@… of meldingen@….';
  if (/[._]/.test(name)) return { tekst: `“${address}” lijkt een e-mailadres van een persoon.`, herstel };
  return { ernst: 'let-op', tekst: `Is “${address}” van een afdeling en niet van een persoon?`, herstel };
}
