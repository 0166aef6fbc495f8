import { cleanAddress } from '../personal/tracking.ts';
import { matches } from '../personal/contact.ts';
import { type Found, search } from '../personal/search.ts';
import type { Rule } from '../rule.ts';

const LINK = /(?:https?:\/\/|\bwww\.)[^\s'"<>)\]]+/gi;

/** A link tells no one who followed it: codes that trace a click, or the receiver of a mail, are left out. */
export const linkZonderVolgcode: Rule = {
  id: 'link-zonder-volgcode',
  check(documents, report) {
    for (const { document, place, text, clean } of search(documents, tracedLinks)) {
      report(document, place, {
        gevonden: text,
        tekst: `In deze link zit een volgcode. Daarmee ziet een ander wie erop klikt, of van wie jij de link kreeg.`,
        herstel: `Schrijf: ${clean}`,
      });
    }
  },
};

function* tracedLinks(text: string): Iterable<Found & { clean: string }> {
  for (const found of matches(text, LINK)) {
    const clean = cleanAddress(found.text);
    if (clean !== found.text) yield { ...found, clean };
  }
}
