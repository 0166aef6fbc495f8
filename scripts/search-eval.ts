/**
 * Measures search: `npm run search:eval [file] [-- --json --fouten]`. Prints per kind of query how often the right
 * answer comes first, is among the first three, or is missing; and the size and speed of the matcher. `--vouwen` adds
 * how it does on synonyms it has not seen.
 * Ends with 1 when the list cannot be read, or when the project's own list scores under the floors below.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildCoreIndex } from '../src/search/core.ts';
import { buildSearchIndex, type SearchIndex } from '../src/search/index.ts';
import { type Matcher, prepare } from '../src/search/match.ts';
import { answersAlone, understand } from '../src/search/understand.ts';
import {
  answer,
  expectedIds,
  type Outcome,
  type Query,
  readQueries,
  type Score,
  score,
  withTypos,
} from './search-score.ts';
import { leaveOutScore } from './search-folds.ts';
import { loadSearchSource } from './search-source.ts';

const KINDS: Record<string, string> = {
  capability: 'vraag',
  organisation: 'organisatie',
  jargon: 'jargon',
  typo: 'typefout',
  english: 'Engels',
};
const FLOORS = { eerste: 0.95, topDrie: 0.99, mrr: 0.95 };
const MOST_ZERO = 0.005;
const TIMING_ROUNDS = 5;

const root = resolve(import.meta.dirname, '..');
const own = resolve(root, 'tests/search/queries.json');

function main(): void {
  const { values, positionals } = readArguments();
  const file = positionals[0] === undefined ? own : resolve(positionals[0]);
  const queries = readQueries(file);
  const source = loadSearchSource(root);
  const index = buildSearchIndex(source.vragen, source.organisaties);
  const report = measure(buildCoreIndex(source.vragen, source.organisaties), index, queries);

  if (values.json) console.log(JSON.stringify(report, null, 2));
  else print(report, relative(root, file), values.fouten === true);
  if (values.vouwen) console.log(`\n${scoreRow('nog niet gezien (vouwen)', leaveOutScore(source))}`);
  if (file === own && !reachesFloors(report.totaal))
    throw new Error('De zoekfunctie haalt de ondergrens niet.');
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, fouten: { type: 'boolean' }, vouwen: { type: 'boolean' } },
    });
  } catch {
    throw new Error('Gebruik: node scripts/search-eval.ts [bestand] [--json] [--fouten] [--vouwen]');
  }
}

/** Ranks as the results page does: from the core where that is enough, else from everything. */
function inSteps(core: Matcher, whole: Matcher): Matcher {
  return {
    rank: (query) => {
      const quick = understand(core, query);
      return (answersAlone(quick) ? quick : understand(whole, query)).ranking;
    },
  };
}

function measure(core: SearchIndex, index: SearchIndex, queries: readonly Query[]) {
  const prepared = prepare(core);
  const matcher = inSteps(prepared, prepare(index));
  const known = new Set([...index.vragen, ...index.organisaties].map(([id]) => id));
  const fullText = queries.filter(({ kind }) => kind === 'fulltext');
  const other = queries.filter(({ kind }) => kind !== 'fulltext');
  const answerable = other.filter((query) => expectedIds(query).some((id) => known.has(id)));
  const outcomes = answer(matcher, answerable);
  const kinds = [...new Set(answerable.map(({ kind }) => kind))];
  return {
    totaal: score(outcomes),
    soorten: Object.fromEntries(
      kinds.map((kind) => [kind, score(outcomes.filter(({ query }) => query.kind === kind))]),
    ),
    engelstalig: score(outcomes.filter(({ query }) => query.lang === 'en')),
    metTypefout: score(answer(matcher, withTypos(answerable))),
    voltekst: fullText.map(({ q }) => q),
    profielVolgt: other.filter((query) => !answerable.includes(query)).map(({ q }) => q),
    alleenKern: other.filter(({ q }) => answersAlone(understand(prepared, q))).length / other.length,
    kern: sizes(core),
    index: sizes(index),
    rankMs: timings(index, queries),
    fouten: outcomes.filter(({ plaats }) => plaats !== 1).map(describeMiss),
  };
}

function sizes(index: SearchIndex) {
  const text = JSON.stringify(index);
  return {
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
    brotli: brotliCompressSync(text).length,
  };
}

type Report = ReturnType<typeof measure>;

/** Times every query on a matcher that has not seen it before, after some rounds to warm up. */
function timings(index: SearchIndex, queries: readonly Query[]) {
  let times: number[] = [];
  for (let round = 0; round < TIMING_ROUNDS; round++) {
    const matcher = prepare(index);
    times = queries.map(({ q }) => {
      const start = performance.now();
      matcher.rank(q);
      return performance.now() - start;
    });
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return { mediaan: at(0.5), p95: at(0.95) };
}

function describeMiss({ query, goed, ranking, plaats }: Outcome) {
  const eerste = ranking.treffers.slice(0, 3).map(({ id, score }) => `${id} ${score.toFixed(2)}`);
  return { vraag: query.q, soort: query.kind, verwacht: goed, plaats, eerste };
}

function print(report: Report, file: string, withMisses: boolean): void {
  console.log(`Zoekvragen uit ${file}\n`);
  console.log(row('soort', ['aantal', 'eerste', 'top 3', 'MRR', 'niets']));
  for (const [kind, figures] of Object.entries(report.soorten))
    console.log(scoreRow(KINDS[kind] ?? kind, figures));
  console.log(scoreRow('alles', report.totaal));
  console.log(scoreRow('waarvan in het Engels', report.engelstalig));
  console.log(scoreRow('met één typefout erbij', report.metTypefout));
  console.log(
    `\nNiet meegeteld: ${report.profielVolgt.length} × profiel volgt, ${report.voltekst.length} × voltekst.`,
  );
  for (const [name, { bytes, gzip, brotli }] of Object.entries({ Kern: report.kern, Alles: report.index }))
    console.log(`${name}: ${bytes} bytes, gzip ${gzip}, brotli ${brotli}.`);
  console.log(`Aan de kern genoeg: ${percent(report.alleenKern)} van de vragen.`);
  console.log(`Eén zoekvraag: mediaan ${report.rankMs.mediaan} ms, 95% binnen ${report.rankMs.p95} ms.`);
  if (!withMisses) return;
  console.log('\nNiet als eerste gevonden:');
  for (const { vraag, verwacht, plaats, eerste } of report.fouten)
    console.log(
      `- ${vraag}\n    verwacht ${verwacht.join(' of ')} (plaats ${plaats || '–'}); kreeg ${eerste.join(', ') || 'niets'}`,
    );
  if (report.profielVolgt.length > 0) console.log(`\nProfiel volgt: ${report.profielVolgt.join('; ')}`);
}

function scoreRow(name: string, { aantal, eerste, topDrie, mrr, nul }: Score): string {
  return row(name, [String(aantal), percent(eerste), percent(topDrie), mrr.toFixed(3), percent(nul)]);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function reachesFloors({ eerste, topDrie, mrr, nul }: Score): boolean {
  return eerste >= FLOORS.eerste && topDrie >= FLOORS.topDrie && mrr >= FLOORS.mrr && nul <= MOST_ZERO;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
