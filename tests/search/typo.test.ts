import { expect, test } from 'vitest';
import { bitsApart, editDistance, letterBits } from '../../src/search/typo.ts';

test.each([
  ['huisbezoek', 'huisbezoek', 0],
  ['huizbezoek', 'huisbezoek', 1],
  ['huisbezok', 'huisbezoek', 1],
  ['huisbezoeek', 'huisbezoek', 1],
  ['huisbezeok', 'huisbezoek', 1],
  ['huisbezk', 'huisbezoek', 2],
  ['uhisbezeok', 'huisbezoek', 2],
  ['', 'ab', 2],
])('counts the errors between %j and %j: %i', (typed, meant, errors) => {
  expect(editDistance(typed, meant, 2)).toBe(errors);
  expect(editDistance(meant, typed, 2)).toBe(errors);
});

test.each([
  ['huis', 'huisbezoek'],
  ['schulden', 'melding'],
  ['abcdefgh', 'hgfedcba'],
])('stops counting beyond the limit: %j and %j', (one, other) => {
  expect(editDistance(one, other, 2)).toBe(3);
});

test.each([
  ['huisbezoek', 'huizbezoek'],
  ['huisbezoek', 'huisbezok'],
  ['huisbezoek', 'huisbezeok'],
])('never rules out a word by its letters that is one error away: %j and %j', (one, other) => {
  expect(bitsApart(letterBits(one), letterBits(other))).toBeLessThanOrEqual(2);
});

test('rules out a word by its letters when it has quite other ones', () => {
  expect(bitsApart(letterBits('huisbezoek'), letterBits('advocaat'))).toBeGreaterThan(4);
});
