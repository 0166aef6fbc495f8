/** Times a search engine in the browser, query by query. */
import type { Page } from 'playwright-core';
import { perPlace, summary, type Times } from './stats.ts';

const ROUNDS = 3;
const COLD_STARTS = 5;
const MOST_ANSWERS = 10;

/** A module for the browser: reads its data once and then answers queries with ids, the likeliest first. */
interface Engine {
  build(data: unknown): Search | Promise<Search>;
}
type Search = (query: string) => string[] | Promise<string[]>;

export interface Timing {
  /** Milliseconds to make the engine ready from its data, on a page that has not run it before. */
  klaarzetten: number;
  /** The very first query on such a page. */
  eersteVraag: number;
  /** Per query, when it is warm. */
  perVraag: Times;
  /** Per query the first ten ids. */
  antwoorden: string[][];
}

/** Answers all queries several times with the engine at `module`, made anew each round from the JSON at `data`. */
export async function timeSearch(
  page: Page,
  module: string,
  data: string,
  queries: readonly string[],
): Promise<Timing> {
  const run = (rounds: number, some = queries) =>
    page.evaluate(runRounds, { module, data, queries: some, rounds, MOST_ANSWERS });
  const cold: Round[] = [];
  while (cold.length < COLD_STARTS) {
    cold.push(...(await run(1, queries.slice(0, 1))));
    await page.reload();
  }
  const [warmUp, ...warm] = await run(1 + ROUNDS);
  return {
    klaarzetten: middle(cold.map(({ ready }) => ready)),
    eersteVraag: middle(cold.map(({ times }) => times[0] ?? 0)),
    perVraag: summary(perPlace(warm.map(({ times }) => times))),
    antwoorden: warmUp?.answers ?? [],
  };
}

const middle = (values: readonly number[]) => summary(values).mediaan;

interface Round {
  ready: number;
  times: number[];
  answers: string[][];
}

interface Run {
  module: string;
  data: string;
  queries: readonly string[];
  rounds: number;
  MOST_ANSWERS: number;
}

/** Runs in the page, so it can use nothing from this file. */
async function runRounds({ module, data, queries, rounds, MOST_ANSWERS }: Run) {
  const { build } = (await import(module)) as Engine;
  const text = await (await fetch(data)).text();
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    const search = await build(JSON.parse(text));
    const ready = performance.now() - begin;
    const times: number[] = [];
    const answers: string[][] = [];
    for (const query of queries) {
      const start = performance.now();
      const found = search(query);
      const ids = found instanceof Promise ? await found : found;
      times.push(performance.now() - start);
      answers.push(ids.slice(0, MOST_ANSWERS));
    }
    done.push({ ready, times, answers });
  }
  return done;
}
