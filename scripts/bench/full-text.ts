/** What ten results of the full-text search cost, on this site and when there are many more records. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { visit } from './browser.ts';
import { together, weigh } from './bytes.ts';
import { EMPTY_PAGE, fileContent, openLab } from './lab.ts';
import { percentile } from './stats.ts';
import { manyTexts } from './synthetic.ts';
import { closePagefind, profilePassages, writeTextIndex } from './text-index.ts';

/** Content words that stand in many profiles; what is reported is the one that costs most. */
const WORDS = ['schulden', 'woning', 'politie', 'verslaving', 'rechter'];
const RESULTS = 10;
/** A local profile that only says what differs from the national one. */
const SHORT = 80;
const SHORT_COUNTS = [25, 1000, 10_000];
/** How many profiles as long as they are now, each in as many passages. */
const LONG_PROFILES = 1000;

export interface TextCost {
  wat: string;
  records: number;
  /** Words per record; for the site itself the middle one of the passages of its profiles. */
  woorden: number;
  zoekwoord: string;
  resultaten: number;
  verzoeken: number;
  /** Bytes on the wire: before the first result (engine and index), and the results themselves. */
  motorEnIndex: number;
  fragmenten: number;
  totaal: number;
}

/** The site as it was built, short records in growing numbers, and many profiles as long as they are now. */
export async function measureTexts(
  browser: Browser,
  dist: string,
  say: (line: string) => void,
): Promise<TextCost[]> {
  const { texts, profiles } = profilePassages(dist);
  const words = texts.map((text) => text.match(/\p{L}{2,}/gu) ?? []);
  const long = percentile(
    words.map((each) => each.length),
    0.5,
  );
  const costs = [await heaviest(browser, dist, { wat: 'deze site', woorden: long })];
  const made = [
    ...SHORT_COUNTS.map((count) => ({ wat: 'kort', count, woorden: SHORT })),
    {
      wat: '1.000 lange profielen',
      count: Math.round((LONG_PROFILES * texts.length) / profiles),
      woorden: long,
    },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'zoekmeting-'));
  try {
    for (const { wat, count, woorden } of made) {
      say(`volledige tekst: ${count} records van ${woorden} woorden`);
      const site = join(folder, `${count}-${woorden}`);
      await writeTextIndex(site, manyTexts(words.flat(), count, woorden));
      costs.push(await heaviest(browser, site, { wat, woorden }));
    }
  } finally {
    await closePagefind();
    rmSync(folder, { recursive: true, force: true });
  }
  return costs;
}

async function heaviest(
  browser: Browser,
  site: string,
  about: { wat: string; woorden: number },
): Promise<TextCost> {
  const records = readdirSync(join(site, 'pagefind/fragment')).length;
  const costs: TextCost[] = [];
  for (const word of WORDS) costs.push({ ...about, records, ...(await costOf(browser, site, word)) });
  return costs.reduce((most, cost) => (cost.totaal > most.totaal ? cost : most));
}

async function costOf(browser: Browser, site: string, zoekwoord: string) {
  const lab = await openLab(site);
  try {
    const resultaten = await visit(browser, lab.origin + EMPTY_PAGE, (page) =>
      page.evaluate(searchInPage, { module: '/src/client/full-text.ts', zoekwoord, most: RESULTS }),
    );
    const files = [...new Set(lab.asked)].filter((path) => path.startsWith('/pagefind/'));
    const weights = files.map((path) => ({ path, ...weigh(fileContent(site, path) ?? '') }));
    const totaal = together(weights).brotli;
    const fragmenten = together(weights.filter(({ path }) => path.includes('/fragment/'))).brotli;
    return {
      zoekwoord,
      resultaten,
      verzoeken: files.length,
      motorEnIndex: totaal - fragmenten,
      fragmenten,
      totaal,
    };
  } finally {
    await lab.close();
  }
}

/** Runs in the page, so it can use nothing from this file: the site's own full-text search for one word. */
async function searchInPage({
  module,
  zoekwoord,
  most,
}: {
  module: string;
  zoekwoord: string;
  most: number;
}) {
  const { searchTexts } = (await import(module)) as {
    searchTexts(words: string[], most: number): Promise<unknown[]>;
  };
  return (await searchTexts([zoekwoord], most)).length;
}
