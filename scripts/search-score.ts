/** How well the matcher answers a list of queries with known answers. */
import { readFileSync } from 'node:fs';
import type { Matcher, Ranking } from '../src/search/match.ts';

/** A query and what a good answer to it is. */
export interface Query {
  q: string;
  kind: string;
  lang?: string;
  expect: { capability?: string; organisations?: string[]; also?: string[] };
}

/** Success as a share 0–1; MRR counts a hit at place n as 1/n. */
export interface Score {
  aantal: number;
  eerste: number;
  topDrie: number;
  mrr: number;
  nul: number;
}

export interface Outcome {
  query: Query;
  /** Ids that count as right: the question meant, or, when none is, an organisation; and what `also` lists. */
  goed: string[];
  ranking: Ranking;
  /** Place of the first good hit, from 1; 0 when there is none. */
  plaats: number;
}

/** Reads a list of queries. Throws an error with one clear Dutch sentence when the file is missing or is no such list. */
export function readQueries(file: string): Query[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Ik kan ${file} niet lezen. Bestaat het bestand?`);
  }
  let queries: unknown;
  try {
    queries = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is geen geldige JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(queries) || !queries.every(isQuery))
    throw new Error(
      `${file} is geen lijst van zoekvragen met q, kind en expect, zoals tests/search/queries.json.`,
    );
  return queries;
}

function isQuery(value: unknown): value is Query {
  if (typeof value !== 'object' || value === null) return false;
  const { q, kind, expect } = value as Partial<Query>;
  return typeof q === 'string' && typeof kind === 'string' && typeof expect === 'object' && expect !== null;
}

/** Ranks every query. */
export function answer(matcher: Matcher, queries: readonly Query[]): Outcome[] {
  return queries.map((query) => {
    const goed = expectedIds(query);
    const ranking = matcher.rank(query.q);
    return { query, goed, ranking, plaats: ranking.treffers.findIndex(({ id }) => goed.includes(id)) + 1 };
  });
}

export function expectedIds({ expect: { capability, organisations = [], also = [] } }: Query): string[] {
  return [...(capability === undefined ? organisations : [capability]), ...also];
}

/** What counts of an outcome, whichever engine gave it. */
export interface Placed extends Pick<Outcome, 'plaats'> {
  ranking: { treffers: readonly unknown[] };
}

/** The figures over a list of outcomes. */
export function score(outcomes: readonly Placed[]): Score {
  const share = (test: (outcome: Placed) => boolean) => outcomes.filter(test).length / (outcomes.length || 1);
  const reciprocal = outcomes.reduce((sum, { plaats }) => sum + (plaats > 0 ? 1 / plaats : 0), 0);
  return {
    aantal: outcomes.length,
    eerste: share(({ plaats }) => plaats === 1),
    topDrie: share(({ plaats }) => plaats >= 1 && plaats <= 3),
    mrr: reciprocal / (outcomes.length || 1),
    nul: share(({ ranking }) => ranking.treffers.length === 0),
  };
}

/** Each query with one typing error in its longest word of six letters or more; the same errors every time. */
export function withTypos(queries: readonly Query[], seed = 1): Query[] {
  const random = generator(seed);
  return queries.flatMap((query) => {
    const longest = (query.q.match(/\p{L}{6,}/gu) ?? []).toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined
      ? []
      : [{ ...query, q: query.q.replace(longest, () => misspell(longest, random)) }];
  });
}

/** Leaves a letter out, adds one, replaces one, or swaps two. */
function misspell(word: string, random: (below: number) => number): string {
  const place = random(word.length - 1);
  const [before, letter, next, after] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ];
  const other = String.fromCharCode('a'.charCodeAt(0) + random(26));
  switch (random(4)) {
    case 0:
      return before + next + after;
    case 1:
      return before + other + letter + next + after;
    case 2:
      return before + other + next + after;
    default:
      return before + next + letter + after;
  }
}

/** A small fixed random generator (mulberry32): whole numbers from 0 up to, not including, `below`. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
