import { mailAddresses, mobileNumbers, personalPages } from '../personal/contact.ts';
import { ownerOf } from '../personal/mailbox.ts';
import { search } from '../personal/search.ts';
import type { Rule, Words } from '../rule.ts';

/** Contact data belongs to a desk, never to a person: staff change, and stay out of reach of a harasser. */
export const contactFunctioneel: Rule = {
  id: 'contact-functioneel',
  check(documents, report) {
    for (const { document, place, text } of search(documents, mobileNumbers)) {
      report(document, place, {
        gevonden: text,
        tekst: `“${text}” is een mobiel nummer, en dat is bijna altijd van één persoon.`,
        herstel: 'Zet hier het algemene nummer van de afdeling, of hoe je iemand daar bereikt.',
      });
    }
    for (const { document, place, text } of search(documents, mailAddresses)) {
      const words = mailWords(text);
      if (words) report(document, place, { gevonden: text, ...words });
    }
    for (const { document, place, text } of search(documents, personalPages)) {
      report(document, place, {
        gevonden: text,
        tekst: `“${text}” is de pagina van één persoon.`,
        herstel: 'Link naar de pagina van de organisatie of de afdeling.',
      });
    }
  },
};

const MAIL_MEND = 'Gebruik een adres van de afdeling, zoals info@… of meldingen@….';

function mailWords(address: string): Words | undefined {
  const owner = ownerOf(address.split(/[ ([@]/)[0] ?? '');
  if (owner === 'afdeling') return undefined;
  if (owner === 'persoon')
    return { tekst: `“${address}” lijkt een e-mailadres van een persoon.`, herstel: MAIL_MEND };
  return {
    ernst: 'let-op',
    tekst: `Is “${address}” van een afdeling en niet van een persoon?`,
    herstel: MAIL_MEND,
  };
}
