import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { expectedIds, type Query, score, withTypos } from '../../scripts/search-score.ts';

const script = resolve(import.meta.dirname, '../../scripts/search-eval.ts');
const evaluate = (...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });

function queryFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'zoek-')), 'vragen.json');
  writeFileSync(file, text);
  return file;
}

const query = (q: string): Query => ({ q, kind: 'capability', expect: { capability: 'huisbezoek' } });
const outcome = (plaats: number) => ({
  query: query('x'),
  goed: ['huisbezoek'],
  ranking: {
    query: 'x',
    zekerheid: 'twijfel' as const,
    treffers: plaats === 0 ? [] : [{ soort: 'vraag' as const, id: 'huisbezoek', score: 1 }],
    woorden: [],
  },
  plaats,
});

test('counts first places, top threes, reciprocal ranks and empty answers', () => {
  expect(score([1, 2, 4, 0].map(outcome))).toEqual({
    aantal: 4,
    eerste: 0.25,
    topDrie: 0.5,
    mrr: 0.4375,
    nul: 0.25,
  });
});

test('expects the question, or an organisation only when there is no question', () => {
  const organisations = ['dji'];
  expect(expectedIds({ ...query('x'), expect: { capability: 'a', organisations, also: ['b'] } })).toEqual([
    'a',
    'b',
  ]);
  expect(expectedIds({ ...query('x'), expect: { organisations } })).toEqual(['dji']);
});

test('makes the same single typing error in the longest word every time', () => {
  const queries = [query('wie kan op huisbezoek'), query('kort'), query('zorgmachtiging aanvragen')];
  const typos = withTypos(queries).map(({ q }) => q);
  expect(typos).toHaveLength(2);
  expect(typos).toEqual(withTypos(queries).map(({ q }) => q));
  expect(typos[0]).toMatch(/^wie kan op /);
  expect(typos[1]).toMatch(/ aanvragen$/);
});

test.each([
  ['a file that is not there', () => 'bestaat-niet.json', /niet lezen/],
  ['a file that is no JSON', () => queryFile('{'), /geen geldige JSON/],
  ['a list of something else', () => queryFile('[1]'), /geen lijst van zoekvragen/],
  ['an unknown option', () => '--onzin', /^Gebruik: /],
])('refuses %s with one clear sentence', (_, argument, message) => {
  const { status, stdout, stderr } = evaluate(argument());
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('prints figures for a list of queries, as a table and as JSON', () => {
  const file = queryFile(
    JSON.stringify([query('wie kan op huisbezoek'), { ...query('E33'), kind: 'fulltext' }]),
  );
  expect(evaluate(file).stdout).toMatch(/alles +1 +100\.0%/);
  const report = JSON.parse(evaluate(file, '--json').stdout) as { totaal: unknown; voltekst: string[] };
  expect(report.totaal).toMatchObject({ aantal: 1, eerste: 1 });
  expect(report.voltekst).toEqual(['E33']);
});
