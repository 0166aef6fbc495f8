/** What a first search costs from the home page: every file from focus on the search box until all results are there. */
import type { Browser } from 'playwright-core';
import { quiet, visit } from '../browser.ts';
import { together, type Weight, weigh } from '../bytes.ts';
import { fileContent, openLab } from '../lab.ts';

/** Results of many profiles may take a while on a busy machine. */
const PATIENCE = 120_000;

export interface FirstSearch {
  vraag: string;
  verzoeken: number;
  /** Until the answer and what stands in the texts are both there. */
  gewicht: Weight;
}

/** Where local profiles are searched too: in the region that a reader chose earlier, or on request in all of them. */
export type Where = { regio: string } | 'alle regio’s';

/** As the site keeps the choice of a reader (src/client/region-memory.ts). */
const CHOSEN = 'kennismaken.regio';

/** Asks one question on the built site, as a reader does who comes from the home page. */
export async function measureFirstSearch(
  browser: Browser,
  dist: string,
  vraag: string,
  where?: Where,
): Promise<FirstSearch> {
  const lab = await openLab(dist);
  try {
    return await visit(browser, lab.origin, async (page) => {
      if (typeof where === 'object')
        await page.evaluate(([key = '', id = '']) => localStorage.setItem(key, id), [CHOSEN, where.regio]);
      await quiet(lab.asked);
      lab.forget();
      await page.locator('main [data-zoekformulier] input').focus();
      await quiet(lab.asked);
      await page.keyboard.type(vraag);
      await page.keyboard.press('Enter');
      await page
        .locator('[data-zoekresultaten][data-klaar]')
        .waitFor({ state: 'attached', timeout: PATIENCE });
      if (where === 'alle regio’s') await page.locator('[data-regionaal] button').click();
      if (where)
        await page
          .locator('[data-regionaal] [data-resultaat]')
          .first()
          .waitFor({ state: 'attached', timeout: PATIENCE });
      await quiet(lab.asked);
      const files = [...new Set(lab.asked)].filter((path) => !path.startsWith('/favicon'));
      const weights = files.map((path) => weigh(fileContent(dist, path) ?? ''));
      return { vraag, verzoeken: files.length, gewicht: together(weights) };
    });
  } finally {
    await lab.close();
  }
}
