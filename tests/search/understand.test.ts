import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadSearchSource } from '../../scripts/search-source.ts';
import { buildCoreIndex } from '../../src/search/core.ts';
import { buildSearchIndex } from '../../src/search/index.ts';
import { prepare } from '../../src/search/match.ts';
import { readCircumstances, readDanger } from '../../src/search/circumstances.ts';
import { answersAlone, understand, understandInSteps } from '../../src/search/understand.ts';

const { vragen, organisaties } = loadSearchSource(resolve(import.meta.dirname, '../..'));
const core = prepare(buildCoreIndex(vragen, organisaties));
const whole = prepare(buildSearchIndex(vragen, organisaties));

test.each([
  ["wie komt er 's avonds bij een gezin langs", 'huisbezoek', ['buiten-kantoortijd']],
  ['in het weekend op huisbezoek', 'huisbezoek', ['buiten-kantoortijd']],
  ['met spoed psychiatrisch laten beoordelen', 'psychiatrisch-beoordelen', ['spoed']],
])('“%s” narrows %s to %j', (query, vraag, circumstances) => {
  const understanding = understand(whole, query);
  expect(understanding.ranking.treffers[0]?.id).toBe(vraag);
  expect(understanding.circumstances).toEqual(circumstances);
  expect(understanding.ranking.query).toBe(query);
});

test.each([
  "wie is er 's avonds bereikbaar",
  'buiten kantoortijd',
  'samen op huisbezoek',
  'wie kan op huisbezoek',
])('“%s” is the question itself, and nothing is narrowed', (query) => {
  expect(understand(whole, query).circumstances).toEqual([]);
});

test('a circumstance is taken out of the words, whatever the capitals and apostrophes', () => {
  expect(readCircumstances('’S AVONDS langsgaan').found).toEqual(['buiten-kantoortijd']);
  expect(readCircumstances('zonder toestemming naar binnen').rest).toBe('naar binnen');
});

test.each([
  ['hij heeft een mes', 'gevaar'],
  ['ze zegt dat ze zelfmoord gaat plegen', 'zelfdoding'],
  ['client is suïcidaal', 'zelfdoding'],
  ['er is nu geweld', 'gevaar'],
  ['wie kan op huisbezoek', undefined],
  ['numeriek messcherp', undefined],
] as const)('“%s” says danger: %s', (query, danger) => {
  expect(readDanger(query)).toBe(danger);
});

test('a plain question needs only the core; a doubtful one asks for everything', () => {
  expect(answersAlone(understand(core, 'wie kan op huisbezoek'))).toBe(true);
  expect(answersAlone(understand(core, 'veilig thuis'))).toBe(true);
  expect(answersAlone(understand(core, 'who can report domestic violence'))).toBe(false);
  expect(answersAlone(understand(core, 'xqzvw'))).toBe(false);
});

test('fetches the whole index only when the core is not enough', async () => {
  const asked: string[] = [];
  const load = (name: string, matcher: typeof core) => () => {
    asked.push(name);
    return Promise.resolve({ matcher });
  };
  await understandInSteps('wie kan op huisbezoek', load('core', core), load('whole', whole));
  expect(asked).toEqual(['core']);
  const { understanding } = await understandInSteps(
    'who can report domestic violence',
    load('core', core),
    load('whole', whole),
  );
  expect(asked).toEqual(['core', 'core', 'whole']);
  expect(understanding.ranking.treffers[0]?.id).toBe('melding-huiselijk-geweld');
});
