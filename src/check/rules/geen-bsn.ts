import { citizenNumbers } from '../personal/citizen-numbers.ts';
import { search } from '../personal/search.ts';
import type { Rule } from '../rule.ts';

/** No burgerservicenummer, not even by accident: numbers that pass the 11-proef are refused, and not repeated in words. */
export const geenBsn: Rule = {
  id: 'geen-bsn',
  check(documents, report) {
    for (const { document, place, text, sure } of search(documents, citizenNumbers)) {
      if (sure)
        report(document, place, {
          gevonden: text,
          tekst:
            'Dit getal kan een burgerservicenummer zijn. Gegevens van mensen horen hier niet, ook niet als voorbeeld.',
          herstel: 'Haal het getal weg.',
        });
      else
        report(document, place, {
          gevonden: text,
          ernst: 'let-op',
          tekst: 'Is dit getal van acht cijfers geen burgerservicenummer zonder de nul ervoor?',
          herstel: 'Haal het weg, of zet ervoor wat het is, bijvoorbeeld: KvK-nummer.',
        });
    }
  },
};
