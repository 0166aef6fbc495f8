/** How fast the matcher understands a question in the browser, and what it costs when the directory grows. */
import type { Browser } from 'playwright-core';
import { buildCoreIndex } from '../../src/search/core.ts';
import { buildSearchIndex } from '../../src/search/index.ts';
import { prepare } from '../../src/search/match.ts';
import { answersAlone, understand } from '../../src/search/understand.ts';
import type { SearchSource } from '../search-source.ts';
import { visit } from './browser.ts';
import type { Indexes } from './browser-matcher.ts';
import { type Weight, weigh } from './bytes.ts';
import { EMPTY_PAGE, openLab } from './lab.ts';
import { manyOrganisations } from './synthetic.ts';
import { timeSearch, type Timing } from './timing.ts';

const MODULE = '/scripts/bench/browser-matcher.ts';
const SLOWDOWNS = [1, 6];
const SIZES = [25, 1000, 10_000];

/** Times in milliseconds. */
type MatcherTiming = Omit<Timing, 'antwoorden'>;

export interface Speed extends MatcherTiming {
  /** How many times slower than it is the processor was made. */
  vertraging: number;
  index: 'alleen de kern' | 'kern en geheel';
}

export interface Growth extends MatcherTiming {
  organisaties: number;
  kern: Weight;
  geheel: Weight;
}

/** The indexes that the site sends: the core first, and the whole one where the core is not enough. */
export function indexesOf({ vragen, organisaties }: SearchSource): Required<Indexes> {
  return {
    kern: buildCoreIndex(vragen, organisaties),
    geheel: buildSearchIndex(vragen, organisaties),
  };
}

/** How many of these queries need no more than the core index. */
export function answeredByCore({ kern }: Indexes, queries: readonly string[]): number {
  const matcher = prepare(kern);
  return queries.filter((query) => answersAlone(understand(matcher, query))).length;
}

/** Times every query on the site's own indexes, at full speed and on a processor six times slower. */
export async function measureSpeed(
  browser: Browser,
  { kern, geheel }: Required<Indexes>,
  queries: readonly string[],
): Promise<Speed[]> {
  const speeds: Speed[] = [];
  for (const vertraging of SLOWDOWNS) {
    const timed = (indexes: Indexes) => time(browser, indexes, queries, vertraging);
    speeds.push({ vertraging, index: 'alleen de kern', ...(await timed({ kern })) });
    speeds.push({ vertraging, index: 'kern en geheel', ...(await timed({ kern, geheel })) });
  }
  return speeds;
}

/** The same, and the weight of the indexes, with ever more organisations. */
export async function measureGrowth(
  browser: Browser,
  { vragen, organisaties }: SearchSource,
  queries: readonly string[],
): Promise<Growth[]> {
  const growth: Growth[] = [];
  for (const count of SIZES) {
    const indexes = indexesOf({ vragen, organisaties: manyOrganisations(organisaties, count) });
    growth.push({
      organisaties: count,
      kern: weigh(JSON.stringify(indexes.kern)),
      geheel: weigh(JSON.stringify(indexes.geheel)),
      ...(await time(browser, indexes, queries)),
    });
  }
  return growth;
}

async function time(
  browser: Browser,
  indexes: Indexes,
  queries: readonly string[],
  slowdown = 1,
): Promise<MatcherTiming> {
  const lab = await openLab(import.meta.dirname);
  lab.put('/index.json', JSON.stringify(indexes));
  try {
    const { antwoorden: _, ...timing } = await visit(
      browser,
      lab.origin + EMPTY_PAGE,
      (page) => timeSearch(page, MODULE, '/index.json', queries),
      slowdown,
    );
    return timing;
  } finally {
    await lab.close();
  }
}
