import { expect, test } from 'vitest';
import { kinship } from '../../src/search/kinship.ts';
import { HARD, Vocabulary } from '../../src/search/vocabulary.ts';

function vocabularyOf(...words: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

/** How surely a typed word stands for the only known word. */
const strength = (known: string, typed: string) => vocabularyOf(known).find(typed).matches[0]?.strength ?? 0;

test('counts inflections of one word as one word', () => {
  const vocabulary = vocabularyOf('huisbezoek', 'schuld');
  expect(vocabulary.add('huisbezoeken')).toBe(vocabulary.add('huisbezoek'));
  expect(vocabulary.add('schuld')).not.toBe(vocabulary.add('huisbezoek'));
});

test.each([
  ['melding', 'melden'],
  ['melding', 'gemeld'],
  ['gemeld', 'meldingen'],
  ['behandelaar', 'behandeling'],
  ['verslaafd', 'verslaafde'],
  ['zorgmijder', 'zorgmijdende'],
])('knows %s by its relative %s', (known, typed) => {
  expect(strength(known, typed)).toBeGreaterThanOrEqual(0.85);
});

test.each([
  ['huisbezoek', 'huizbezoek', HARD],
  ['huisbezoek', 'huisbzoeken', HARD],
  ['kosten', 'ksoten', HARD],
  ['zorgmachtiging', 'zorgmahctigng', HARD],
  ['schulden', 'uchldne', 0],
  ['gezin', 'bezin', 0.6],
])('knows %s with the typing errors of %s', (known, typed, atLeast) => {
  const found = strength(known, typed);
  if (atLeast === 0) expect(found).toBe(0);
  else expect(found).toBeGreaterThanOrEqual(atLeast);
});

test('trusts a typing error less in a short word and in the first letter', () => {
  expect(strength('gezin', 'gezon')).toBeLessThan(strength('uithuisplaatsing', 'uithuisplaatzing'));
  expect(strength('gezin', 'bezin')).toBeLessThan(strength('gezin', 'gezon'));
});

test('does not see a typing error in a word that it knows', () => {
  const { matches, spelling } = vocabularyOf('melden', 'velden').find('melden');
  expect(matches).toHaveLength(1);
  expect(spelling).toBe('melden');
});

test.each([
  ['huizbezoek', 'huisbezoek'],
  ['huisbezoken', 'huisbezoek'],
  ['huisbezoek', 'huisbezoek'],
  ['depotmedicatie', 'depotmedicatie'],
  ['huisbezak', 'huisbezak'],
])('spells %s as %s', (typed, spelling) => {
  expect(vocabularyOf('huisbezoek').find(typed).spelling).toBe(spelling);
});

test('spells a word in full when only its stem was recognised', () => {
  expect(vocabularyOf('schulden').find('schukd').spelling).toBe('schulden');
});

test('gives the same answer the second time, and after many other words', () => {
  const vocabulary = vocabularyOf('huisbezoek');
  const before = vocabulary.find('huizbezoek');
  for (let n = 0; n < 1200; n++) vocabulary.find(`woord${n}`);
  expect(vocabulary.find('huizbezoek')).toEqual(before);
});

test.each([
  ['a start and its word', 'versla', 'verslaving'],
  ['a word and its compound', 'crisis', 'crisismaatregel'],
  ['the end of a compound', 'bezoek', 'huisbezoek'],
  ['words with a long shared start', 'psychiater', 'psychiatrisch'],
])('sees kinship between %s: %s and %s', (_, one, other) => {
  expect(kinship(one, other)).toBeGreaterThan(0.5);
  expect(kinship(other, one)).toBe(kinship(one, other));
});

test('sees more kinship the more is shared', () => {
  expect(kinship('verslavin', 'verslaving')).toBeGreaterThan(kinship('vers', 'verslaving'));
});

test.each([
  ['gezin', 'gezag'],
  ['melding', 'wandeling'],
  ['contactverbod', 'contactpersoon'],
  ['tent', 'patent'],
])('sees no kinship between %s and %s', (one, other) => {
  expect(kinship(one, other)).toBe(0);
});
