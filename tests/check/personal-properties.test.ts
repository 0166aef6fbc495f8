import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenNumbers } from '../../src/check/personal/citizen-numbers.ts';
import { mobileNumbers } from '../../src/check/personal/contact.ts';
import { namesBesideContact } from '../../src/check/personal/names.ts';
import { sameCharacters } from '../../src/check/personal/search.ts';
import { privacyRules } from '../../src/check/rules/index.ts';

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((each) => each.join(''));

/** Nine digits that pass the 11-proef, worked out from its definition. */
const bsn = digits(8)
  .filter((eight) => Number(eight) > 0)
  .map((eight) => {
    const sum = [...eight].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    return sum % 11 === 10 ? undefined : `${eight}${sum % 11}`;
  })
  .filter((each) => each !== undefined);

/** Digits in the groups in which people write them. */
const grouped = (number: string, sizes: readonly number[], sign: string) => {
  const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((total, size) => total + size));
  return ends.map((end, index) => number.slice(end - (sizes[index] ?? 0), end)).join(sign);
};

const words = fc
  .array(
    fc.constantFrom(
      'de',
      'bewoner',
      'heeft',
      'nummer',
      'volgens',
      'brief',
      'en',
      'Utrecht',
      'sinds',
      'dat',
      'bsn',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((each) => each.join(' '));

test('a burgerservicenummer is found among any words, however its digits are grouped', () => {
  const sizes = fc.constantFrom([9], [3, 3, 3], [4, 2, 3], [3, 2, 2, 2], [2, 2, 2, 3], [1, 4, 4], [5, 4]);
  const sign = fc.constantFrom(' ', '.', '-', '\u00A0', '\u2009', '\u2011', '–');
  const wrap = fc.constantFrom(['', ''], ['(', ')'], ['“', '”'], ['nr.', '.'], ['', ','], ['bsn:', '?']);
  fc.assert(
    fc.property(
      bsn,
      sizes,
      sign,
      wrap,
      words,
      words,
      (number, groups, between, [open, close], before, after) => {
        // A number that begins as a service number does is taken for that, unless it is called a bsn.
        fc.pre(!/^(?:0[89]00|140)/.test(number) || before.endsWith('bsn'));
        const written = grouped(number, groups, between);
        const text = sameCharacters(`${before} ${open}${written}${close} ${after}`);
        expect([...citizenNumbers(text)].map((found) => found.text)).toEqual([sameCharacters(written)]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a number that fails the 11-proef is never taken for a burgerservicenummer', () => {
  fc.assert(
    fc.property(bsn, fc.integer({ min: 1, max: 9 }), words, (number, step, before) => {
      // Another last digit leaves another remainder, as long as it stays a digit.
      const wrong = `${number.slice(0, 8)}${(Number(number[8]) + step) % 10}`;
      expect([...citizenNumbers(`${before} ${wrong} klopt niet`)]).toEqual([]);
    }),
  );
});

test('the number of a desk is never taken for anything of a person', () => {
  const areas = fc.constantFrom(
    '010',
    '020',
    '030',
    '040',
    '050',
    '053',
    '070',
    '074',
    '088',
    '085',
    '0570',
    '0546',
    '0314',
  );
  const local = fc
    .tuple(areas, digits(7))
    .map(([area, rest]) => ({ area, rest: rest.slice(0, 10 - area.length) }));
  const written = local.chain(({ area, rest }) =>
    fc.constantFrom(
      `${area}${rest}`,
      `${area}-${rest}`,
      `${area} ${rest}`,
      `(${area}) ${rest}`,
      `${area}-${rest.slice(0, 3)} ${rest.slice(3)}`,
      `${area} - ${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`.trimEnd(),
      `${area} ${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4)}`,
      `${area}.${rest.slice(0, 3)}.${rest.slice(3)}`,
      `+31 ${area.slice(1)} ${rest}`,
      `+31 (0)${area.slice(1)} ${rest.slice(0, 3)} ${rest.slice(3)}`,
      `+31${area.slice(1)}${rest}`,
      `0031 ${area.slice(1)} ${rest}`,
    ),
  );
  const service = fc
    .tuple(fc.constantFrom('0800', '0900'), fc.oneof(digits(4), digits(7)))
    .chain(([start, rest]) => fc.constantFrom(`${start}-${rest}`, `${start} ${rest}`, `${start}${rest}`));
  const town = digits(3).map((three) => `14 0${three}`);
  fc.assert(
    fc.property(fc.oneof(written, service, town), words, (number, before) => {
      fc.pre(!before.endsWith('bsn'));
      const text = `${before} Veilig Thuis Twente: ${number}, dag en nacht.`;
      expect([...mobileNumbers(text), ...citizenNumbers(text), ...namesBesideContact(text)]).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a mobile number is found in any spacing', () => {
  const sign = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00A0', '/');
  const start = fc.constantFrom('06', '+31 6', '+316', '+31 (0)6', '0031(0)6', '0031 6', '(06)', '+31 06');
  fc.assert(
    fc.property(
      start,
      digits(8),
      fc.constantFrom([8], [4, 4], [2, 2, 2, 2], [3, 3, 2], [1, 7]),
      sign,
      words,
      (first, rest, groups, between, before) => {
        const written = `${first}${between}${grouped(rest, groups, between)}`;
        const found = [...mobileNumbers(sameCharacters(`${before} ${written}, of niet`))];
        expect(found.map(({ text }) => text)).toEqual([sameCharacters(written)]);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('takes time in proportion to the text: 64 kB on one line, full of', () => {
  const fill = (piece: string) => piece.repeat(Math.ceil((64 * 1024) / piece.length));

  test.each([
    ...['0', '1', '06 ', '0-', '1.', '(0)', '+31', '00316', '12 34 ', '123456782 ', '0800-', '14 0', '2015 '],
    ...[
      'a',
      'A',
      'aB',
      'A.',
      'A. ',
      'Jan ',
      'Jan de ',
      'Jan van de van ',
      'dhr. ',
      'mr. drs. ',
      'de heer ',
      "d'",
    ],
    ...[
      'a.',
      'a@',
      '@',
      'a@a.',
      'a-',
      'a (at) ',
      '(punt)',
      '[at] ',
      'a.a@a.',
      'bel Jan ',
      'contactpersoon is ',
    ],
    ...[
      'geboren ',
      'geboren op 3 ',
      '3-4-1985 ',
      '3 mei ',
      'geb. ',
      'zaak ',
      'zaak: 1',
      'dossier 1/',
      '12/345678',
    ],
    ...[
      'http://',
      'https://a',
      'www.',
      'linkedin.com/in/',
      'wa.me/',
      '?utm_a',
      '&amp;',
      '%',
      '&a=',
      '\u00A0',
      'é',
    ],
    ...['Jan de Vries 053-4876543 ', 'Jan Jansen ', 'Stichting Jan ', ' ziekenhuis', ' ', '\t', 'van '],
  ])('%j', (piece) => {
    const document = { source: `${fill(piece)} 053-487 65 43`, data: {}, bestand: 'x', tree: undefined };
    const all = (collection: string) => (collection === 'begrippen' ? [document] : []);
    for (const rule of privacyRules) {
      // Time of the processor, not of the clock: other work on the machine does not count.
      const start = process.cpuUsage();
      rule.check({ all } as never, () => {});
      expect(process.cpuUsage(start).user / 1000, rule.id).toBeLessThan(500);
    }
  });
});
