import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { answer, readQueries, score } from '../../scripts/search-score.ts';
import { loadSearchSource } from '../../scripts/search-source.ts';
import { buildCoreIndex } from '../../src/search/core.ts';
import { buildSearchIndex } from '../../src/search/index.ts';
import { prepare } from '../../src/search/match.ts';
import { answersAlone, understand } from '../../src/search/understand.ts';

const { vragen, organisaties } = loadSearchSource(resolve(import.meta.dirname, '../..'));
const matcher = prepare(buildSearchIndex(vragen, organisaties));

/** Floors for success at one, at three, and for queries without any result. */
test.each([
  ['queries.json', 0.95, 0.99, 0.005],
  ['blind.json', 0.85, 0.95, 0.005],
  // Written by someone who never saw the synonyms, and never tuned on: what a stranger's words may expect.
  ['frozen.json', 0.85, 0.95, 0.005],
])('on %s the right answer is first and among the three often enough', (file, first, three, none) => {
  const queries = readQueries(resolve(import.meta.dirname, file)).filter(({ kind }) => kind !== 'fulltext');
  const { eerste, topDrie, nul } = score(answer(matcher, queries));
  expect(eerste).toBeGreaterThanOrEqual(first);
  expect(topDrie).toBeGreaterThanOrEqual(three);
  expect(nul).toBeLessThanOrEqual(none);
});

test('a sure answer is nearly always right', () => {
  const queries = ['queries.json', 'blind.json', 'frozen.json'].flatMap((file) =>
    readQueries(resolve(import.meta.dirname, file)),
  );
  const sure = answer(
    matcher,
    queries.filter(({ kind }) => kind !== 'fulltext'),
  ).filter(({ ranking }) => ranking.zekerheid === 'zeker');
  expect(sure.length).toBeGreaterThan(200);
  expect(sure.filter(({ plaats }) => plaats === 1).length / sure.length).toBeGreaterThan(0.95);
});

test('what the core answers by itself is a third of all queries, and as good as what the whole index says', () => {
  const core = prepare(buildCoreIndex(vragen, organisaties));
  const queries = ['queries.json', 'blind.json'].flatMap((file) =>
    readQueries(resolve(import.meta.dirname, file)).filter(({ kind }) => kind !== 'fulltext'),
  );
  const alone = queries.filter(({ q }) => answersAlone(understand(core, q)));
  expect(alone.length / queries.length).toBeGreaterThan(0.33);
  expect(score(answer(core, alone)).eerste).toBeGreaterThanOrEqual(score(answer(matcher, alone)).eerste);
});
