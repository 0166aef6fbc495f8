import { expect, test } from 'vitest';
import { stem, variants } from '../../src/search/stem.ts';

test.each([
  ['huisbezoek huisbezoeken huisbezoekje huisbezoekjes'],
  ['melden melding meldingen meldt'],
  ['behandelen behandeling'],
  ['schuld schulden'],
  ['kind kinderen kids kindje'],
  ['boos boze'],
  ['brief brieven'],
  ['bel bellen'],
  ['gezin gezinnen'],
  ['buur buren'],
  ['adres adressen'],
  ['mogelijkheid mogelijkheden'],
  ['thuiszitter thuiszitters'],
  ['slaan slaat sloeg geslagen'],
  ['opnemen opname opgenomen'],
  ['plaats plaatsen'],
])('gives one key to %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
});

test.each([
  ['huis', 'hui'],
  ['crisis', 'crisi'],
  ['kans', 'kan'],
  ['beeld', 'bel'],
  ['ding', 'd'],
  ['string', 'str'],
  ['eten', 'et'],
])('leaves %s recognisable, not %s', (word, wrong) => {
  expect(stem(word)).not.toBe(wrong);
});

test.each([
  ['gezin', 'zin'],
  ['schulden', 'schulp'],
  ['weekend', 'week'],
  ['zorgmachtiging', 'zorgmelding'],
  ['bellen', 'beelden'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
  expect(variants(one)).not.toContain(stem(other));
});

test.each([
  ['gemeld', 'melden'],
  ['aangemeld', 'aanmelden'],
  ['aangehouden', 'aanhouden'],
  ['opengebroken', 'openbreken'],
  ['uitgenomen', 'uitnemen'],
  ['verslaafd', 'verslaving'],
  ['begeleider', 'begeleiden'],
  ['behandelaar', 'behandelen'],
  ['escalatie', 'escaleren'],
  ['veiligheid', 'veilig'],
  ['zorgmijdende', 'zorgmijden'],
])('knows that %s may belong to %s', (word, base) => {
  expect(variants(word)).toContain(stem(base));
});

test('never gives an empty key', () => {
  for (const word of ['e', 'en', 'ing', 'tje', 's', 'ge', '', '24', 'OM']) {
    expect(stem(word).length).toBe(word.length);
    expect(variants(word)).toEqual([]);
  }
});
