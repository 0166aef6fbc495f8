import { expect, test } from 'vitest';
import { fold, isShortAlias, isShouting, MAX_TOKENS, tokenize } from '../../src/search/fold.ts';

const words = (text: string) => tokenize(text).map(({ word }) => word);

test.each([
  ['Cliënt is SUÏCIDAAL', 'client is suicidaal'],
  ['één gezin', 'een gezin'],
  ['Gröning & Søn', 'groning & son'],
  ['Straße', 'strasse'],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["'s avonds", ['s', 'avonds']],
  ['huis-bezoek, 24/7?', ['huis', 'bezoek', '24', '7']],
  ['R.i.H.G. of o.m.', ['rihg', 'of', 'om']],
  ['huis.nl', ['huis', 'nl']],
  ['zorg\u00admachtiging 👩‍👧', ['zorgmachtiging']],
  ['   ', []],
])('splits %j into words', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('keeps the capitals of a word beside its folded form', () => {
  expect(tokenize('het OM')).toEqual([
    { raw: 'het', word: 'het' },
    { raw: 'OM', word: 'om' },
  ]);
});

test('reads no more of a query than its first two hundred characters and thirty words', () => {
  expect(words('a '.repeat(150))).toHaveLength(MAX_TOKENS);
  expect(words(`${'x'.repeat(190)} thuis te laat`)).not.toContain('laat');
});

test('cuts a word that never ends', () => {
  expect(words('a'.repeat(150))[0]).toHaveLength(40);
});

test.each([
  ['OM', true],
  ['Om', false],
  ['om', false],
  ['AMK', false],
  ['E3', false],
])('two capitals are a short alias: %j → %j', (raw, expected) => {
  expect(isShortAlias(raw)).toBe(expected);
});

test.each([
  ['WIE KAN OP HUISBEZOEK', true],
  ['OM', false],
  ['OM 112', false],
  ['Wie kan HUISBEZOEK', false],
])('capitals say nothing when everything is in capitals: %j → %j', (text, expected) => {
  expect(isShouting(tokenize(text))).toBe(expected);
});
