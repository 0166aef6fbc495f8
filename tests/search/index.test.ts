import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSearchIndex, contentWords } from '../../src/search/index.ts';
import { prepare } from '../../src/search/match.ts';
import { organisaties, vragen } from './fixture.ts';

const index = buildSearchIndex(vragen, organisaties);
const phrasesOf = (id: string) => index.vragen.find(([found]) => found === id)?.[1].split('|');
const namesOf = (id: string) => index.organisaties.find(([found]) => found === id)?.[1].split('|');

test('survives a trip through JSON', () => {
  const copy = JSON.parse(JSON.stringify(index)) as typeof index;
  expect(copy).toEqual(index);
  expect(prepare(copy).rank('huisbezoek')).toEqual(prepare(index).rank('huisbezoek'));
});

test('does not depend on the order of the content', () => {
  expect(buildSearchIndex(vragen.toReversed(), organisaties.toReversed())).toEqual(index);
});

test('holds the question, its short form, its synonyms and its English, without function words', () => {
  expect(phrasesOf('huisbezoek')).toEqual([
    'bezoek huis',
    'home visit',
    'house call',
    'huisbezoek',
    'keukentafelgesprek',
    'thuis langsgaan',
  ]);
});

test('holds no empty phrases', () => {
  expect(index.vragen.flatMap(([, phrases]) => phrases.split('|'))).not.toContain('');
});

test('leaves explanations out', () => {
  expect(JSON.stringify(index)).not.toContain('giraffe');
});

test('holds every name of an organisation: its own, other ones and former ones', () => {
  expect(namesOf('veilig-thuis')).toEqual([
    'VT',
    'advies meldpunt',
    'amhk',
    'amk',
    'veilig thuis',
    'veilig thuis organisatie',
  ]);
});

test('splits an abbreviation from the name it stands for, but not an explanation', () => {
  expect(namesOf('veilig-thuis')).toContain('amhk');
  expect(namesOf('fact')).toEqual(['fact team', 'fact team ggz']);
});

test.each([
  ['Wie kan op huisbezoek?', ['huisbezoek']],
  ['het OM', ['OM']],
  ['wie is het', ['wie', 'is', 'het']],
  ['', []],
])('the words that count in %j are %j', (text, words) => {
  expect(contentWords(text)).toEqual(words);
});

test('stays small: less than half of the text it is made from, compressed', () => {
  const json = JSON.stringify(index);
  expect(json.length).toBeLessThan(JSON.stringify([vragen, organisaties]).length / 2);
  expect(brotliCompressSync(json).length).toBeLessThan(700);
});
