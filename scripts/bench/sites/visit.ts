/** What a reader's browser fetches of a built site: for a first visit to a profile, and for a first search. */
import type { Browser, Page } from 'playwright-core';
import { quiet, visit } from '../browser.ts';
import { together, type Weight, weigh } from '../bytes.ts';
import { EMPTY_PAGE, fileContent, openLab } from '../lab.ts';
import { measureFirstSearch } from '../scale/first-search.ts';
import type { Site } from './sites.ts';

/** A word that stands in many profiles. */
const WORD = 'schulden';
/** Results on the first page of Pagefind's own list. */
const RESULTS = 5;

export interface Visit {
  verzoeken: number;
  htmlEnCss: Weight;
  javascript: Weight;
  alles: Weight;
}

/** Opens a profile with an empty cache. */
export async function measureVisit(browser: Browser, dist: string, path: string): Promise<Visit> {
  const files = await filesOf(browser, dist, path, async () => {});
  const weightOf = (test: (file: string) => boolean) =>
    together(files.filter(test).map((file) => weigh(fileContent(dist, file) ?? '')));
  return {
    verzoeken: files.length,
    htmlEnCss: weightOf((file) => file.endsWith('/') || file.endsWith('.css')),
    javascript: weightOf((file) => file.endsWith('.js')),
    alles: weightOf(() => true),
  };
}

/** The bytes (brotli) of a first search for one word, from a page that is there already; nothing where there is no search. */
export async function measureSearchOf(
  browser: Browser,
  { id }: Site,
  dist: string,
  path: string,
): Promise<number | undefined> {
  if (id === 'eleventy') return undefined;
  if (id === 'dit-project') return (await measureFirstSearch(browser, dist, WORD)).gewicht.brotli;
  const files =
    id === 'starlight'
      ? await filesOf(browser, dist, path, searchInStarlight)
      : await filesOf(browser, dist, EMPTY_PAGE, searchWithPagefind);
  return together(files.map((file) => weigh(fileContent(dist, file) ?? ''))).brotli;
}

/** Opens a page, waits until it is quiet, does something, and tells which files were asked for: of the page, or else of the act. */
async function filesOf(
  browser: Browser,
  dist: string,
  path: string,
  act: (page: Page) => Promise<void>,
): Promise<string[]> {
  const lab = await openLab(dist);
  try {
    return await visit(browser, lab.origin + path, async (page) => {
      await quiet(lab.asked);
      const before = [...lab.asked];
      await act(page);
      await quiet(lab.asked);
      const after = lab.asked.slice(before.length);
      return [...new Set(after.length > 0 ? after : before)].filter((file) => !file.startsWith('/favicon'));
    });
  } finally {
    await lab.close();
  }
}

async function searchInStarlight(page: Page): Promise<void> {
  await page.locator('site-search button[data-open-modal]').click();
  await page.locator('.pagefind-ui__search-input').fill(WORD);
  await page.locator('.pagefind-ui__result').first().waitFor();
}

/** Pagefind as it comes has no page of its own to search from, so only its engine, index and first results count. */
async function searchWithPagefind(page: Page): Promise<void> {
  await page.evaluate(
    async ({ address, word, most }) => {
      const pagefind = (await import(address)) as {
        search(term: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const { results } = await pagefind.search(word);
      await Promise.all(results.slice(0, most).map((result) => result.data()));
    },
    { address: '/pagefind/pagefind.js', word: WORD, most: RESULTS },
  );
}
