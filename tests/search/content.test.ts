import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadSearchSource } from '../../scripts/search-source.ts';
import { fold } from '../../src/search/fold.ts';
import { beyondCore, buildCoreIndex, packCore, unpackCore, withCore } from '../../src/search/core.ts';
import { buildSearchIndex } from '../../src/search/index.ts';
import { buildLabels } from '../../src/search/labels.ts';
import { prepare } from '../../src/search/match.ts';

const { vragen, organisaties } = loadSearchSource(resolve(import.meta.dirname, '../..'));
const index = buildSearchIndex(vragen, organisaties);
const matcher = prepare(index);
const first = (query: string) => matcher.rank(query).treffers[0]?.id;

test('every question is found first by its own words', () => {
  const own = vragen.flatMap(({ id, data }) => [data.vraag, data.kort].map((query) => ({ id, query })));
  const missed = own.filter(({ id, query }) => first(query) !== id);
  expect(own.length).toBeGreaterThanOrEqual(80);
  expect(missed.length / own.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.01);
});

test('nearly every phrase finds its own question first', () => {
  const own = vragen.flatMap(({ id, data }) =>
    [...data.synoniemen, data.en.vraag, ...data.en.synoniemen].map((query) => ({ id, query })),
  );
  const missed = own.filter(({ id, query }) => first(query) !== id);
  expect(missed.length / own.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.02);
});

test('every organisation is found first by each of its names, also former ones', () => {
  const names = organisaties.flatMap(({ id, data: { naam, ookBekendAls = [], vroeger = [] } }) =>
    [naam, ...ookBekendAls, ...vroeger.map((former) => former.naam)].map((query) => ({ id, query })),
  );
  // Organisations may share a name ("Bureau Jeugdzorg"): then those come first, in any order.
  const sharing = (query: string) => names.filter((name) => fold(name.query) === fold(query)).length;
  const missed = names.filter(({ id, query }) => {
    const { treffers } = matcher.rank(query);
    return !treffers.slice(0, sharing(query)).some((treffer) => treffer.id === id);
  });
  expect(missed).toEqual([]);
});

test('the core, which comes first, is small enough for a phone; the rest comes only when it is needed', () => {
  const core = buildCoreIndex(vragen, organisaties);
  expect(brotliCompressSync(JSON.stringify(core)).length).toBeLessThan(6_500);
  expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(26_000);
});

test('the core travels packed, and comes out as it went in', () => {
  const core = buildCoreIndex(vragen, organisaties);
  const labels = buildLabels(
    new Map(vragen.map(({ id, data }) => [id, data])),
    new Map(organisaties.map(({ id, data }) => [id, data])),
  );
  const packed = JSON.stringify(packCore(core, labels));
  expect(unpackCore(JSON.parse(packed))).toEqual({ index: core, labels });
  expect(brotliCompressSync(packed).length).toBeLessThan(7_000);
});

test('the core and what it lacks are together the whole index', () => {
  const core = buildCoreIndex(vragen, organisaties);
  const beyond = beyondCore(index, core);
  expect(withCore(core, JSON.parse(JSON.stringify(beyond)))).toEqual(index);
  expect(JSON.stringify(beyond).length).toBeLessThan(JSON.stringify(index).length * 0.85);
});
