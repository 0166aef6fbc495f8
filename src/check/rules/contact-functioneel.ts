import { placeAt } from '../../markdown/problem.ts';
import type { Rule } from '../rule.ts';

/** 06 or +31 6 and eight digits, in any way people space them. */
const MOBILE = /(?<![\d.-])\(?(?:\+31|0031|0)[ -]?(?:\(0\)[ -]?)?6\)?(?:[ .\u00A0-]{0,3}\d){8}(?!\d)/g;
const MAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
/** Words that show a mailbox belongs to a desk, not to a person. */
const DESK =
  /^(?:info|contact|post|postbus|receptie|balie|secretariaat|bureau|team|meldpunt|melding(?:en)?|aanmeld(?:en|ing|ingen)?|advies|vragen|klacht(?:en)?|klantenservice|servicepunt|loket|toegang|verwijzingen|privacy|fg|redactie|communicatie|pers|zorg|wijkteam|crisisdienst|planning|support|helpdesk|beheer|kennismaken)(?:[._+-].*)?$/i;

/** Contact data belongs to a desk, never to a person: staff change, and stay out of reach of a harasser. */
export const contactFunctioneel: Rule = {
  id: 'contact-functioneel',
  check(documents, report) {
    for (const collection of ['organisaties', 'situaties', 'begrippen', 'vragen'] as const) {
      for (const document of documents.all(collection)) {
        for (const found of document.source.matchAll(MOBILE)) {
          report(document, placeAt(document.source, found.index), {
            tekst: `“${found[0]}” is een mobiel nummer, en dat is bijna altijd van één persoon.`,
            herstel: 'Zet hier het algemene nummer van de afdeling, of hoe je iemand daar bereikt.',
          });
        }
        for (const found of document.source.matchAll(MAIL)) {
          if (DESK.test(found[0].split('@')[0] ?? '')) continue;
          report(document, placeAt(document.source, found.index), {
            tekst: `“${found[0]}” lijkt een e-mailadres van een persoon.`,
            herstel: 'Gebruik een adres van de afdeling, zoals info@… of meldingen@….',
          });
        }
      }
    }
  },
};
