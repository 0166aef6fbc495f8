/** Everything that is measured of search, in one run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readQueries } from '../search-score.ts';
import { loadSearchSource } from '../search-source.ts';
import { type Bound, boundsOf } from './bounds.ts';
import { type FirstAnswer, measureFirstAnswer, QUERIES } from './first-answer.ts';
import { measureTexts, type TextCost } from './full-text.ts';
import {
  answeredByCore,
  type Growth,
  indexesOf,
  measureGrowth,
  measureSpeed,
  type Speed,
} from './matcher.ts';

export interface Report {
  eersteAntwoord: FirstAnswer;
  lastigeVraag: FirstAnswer;
  /** How many queries the core index answers by itself. */
  kernGenoeg: { zoekvragen: number; aantal: number };
  snelheid: Speed[];
  groei: Growth[];
  teksten: TextCost[];
  grenzen: Bound[];
}

export interface Place {
  root: string;
  /** The list of queries. */
  queries: string;
}

/** The built site of a project. Throws one Dutch sentence where it was not built. */
export function builtSite(root: string): string {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Er is geen dist/. Draai eerst: npm run build');
  return dist;
}

/** Measures the built site; `say` hears what is going on. */
export async function measureSearch(
  browser: Browser,
  { root, queries }: Place,
  say: (line: string) => void,
): Promise<Report> {
  const dist = builtSite(root);
  const source = loadSearchSource(root);
  const list = readQueries(queries).map(({ q }) => q);
  say('eerste antwoord');
  const eersteAntwoord = await measureFirstAnswer(browser, dist, QUERIES.gewoon);
  const lastigeVraag = await measureFirstAnswer(browser, dist, QUERIES.lastig);
  say(`${list.length} zoekvragen, gewoon en vertraagd`);
  const indexes = indexesOf(source);
  const snelheid = await measureSpeed(browser, indexes, list);
  say('groei van de index');
  const groei = await measureGrowth(browser, source, list);
  const teksten = await measureTexts(browser, dist, say);
  return {
    eersteAntwoord,
    lastigeVraag,
    kernGenoeg: { zoekvragen: list.length, aantal: answeredByCore(indexes, list) },
    snelheid,
    groei,
    teksten,
    grenzen: boundsOf({
      before: eersteAntwoord.zoekcodeVooraf,
      requests: eersteAntwoord.bestanden.length,
      firstAnswer: eersteAntwoord.totaal.brotli,
      requestsHard: lastigeVraag.bestanden.length,
      firstAnswerHard: lastigeVraag.totaal.brotli,
      p95: p95Of(snelheid, 1),
      p95Slow: p95Of(snelheid, 6),
      textsOfSite: totalOf(teksten[0]),
      textsOfThousand: totalOf(teksten.find(({ wat, records }) => wat === 'kort' && records === 1000)),
    }),
  };
}

// Where nothing was measured, no bound is kept.
const p95Of = (speeds: readonly Speed[], slowdown: number): number =>
  speeds.findLast(({ vertraging }) => vertraging === slowdown)?.perVraag.p95 ?? Number.POSITIVE_INFINITY;
const totalOf = (cost: TextCost | undefined): number => cost?.totaal ?? Number.POSITIVE_INFINITY;
