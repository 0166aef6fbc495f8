import { placeAt } from '../../markdown/problem.ts';
import { textsOf } from '../personal.ts';
import type { Rule } from '../rule.ts';

/** Nine digits together, or in the groups people write them in. */
const NINE_DIGITS =
  /(?<![\d.-])(?:\d{3}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\d-])/g;

/** No burgerservicenummer, not even by accident: nine digits that pass the 11-proef are refused. */
export const geenBsn: Rule = {
  id: 'geen-bsn',
  check(documents, report) {
    for (const { document, text } of textsOf(documents)) {
      for (const found of text.matchAll(NINE_DIGITS)) {
        if (!passesElevenTest(found[0].replaceAll(/\D/g, ''))) continue;
        report(document, placeAt(text, found.index), {
          tekst:
            'Dit getal kan een burgerservicenummer zijn. Gegevens van mensen horen hier niet, ook niet als voorbeeld.',
          herstel: 'Haal het getal weg.',
        });
      }
    }
  },
};

/** The 11-proef: 9×a + 8×b + … + 2×h − i is divisible by 11. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return digits.length === 9 && sum % 11 === 0 && Number(digits) > 0;
}
