/** What a first answer costs: every file from focus on the search box of the home page to the answer on the screen. */
import type { Browser } from 'playwright-core';
import { FUNCTION_WORDS } from '../../src/search/words.ts';
import { quiet, visit } from './browser.ts';
import { together, type Weight, weigh } from './bytes.ts';
import { fileContent, openLab } from './lab.ts';

/** A plain question, and one that asks for a second look. */
export const QUERIES = { gewoon: 'wie kan op huisbezoek', lastig: 'huizbezoek zonder afspraak' } as const;

/** What comes after the answer: the search in the texts, and the sentences beside other organisations. */
const AFTER = ['/pagefind/', '/assets/text-results', '/zoeken/kernzinnen.json'];

/** Text that only code or data of the search has: the suggestions, the matcher, its index, the full-text search. */
const MARKS = [
  'aria-activedescendant',
  [...FUNCTION_WORDS].slice(0, 3).join(' '),
  '/zoeken/kern.json',
  '/zoeken/index.json',
  '/zoeken/kernzinnen.json',
  '/pagefind/',
];

interface Asked extends Weight {
  bestand: string;
  /** What the reader did when it was asked for. */
  bij: 'vooraf' | 'focus' | 'typen' | 'zoeken';
}

export interface FirstAnswer {
  vraag: string;
  /** Bytes of search code (brotli) that came with the page, before anyone touched the search box. */
  zoekcodeVooraf: number;
  vooraf: Asked[];
  bestanden: Asked[];
  totaal: Weight;
}

/** Asks one question on the built site, as a reader does who comes from the home page. */
export async function measureFirstAnswer(
  browser: Browser,
  dist: string,
  vraag: string,
): Promise<FirstAnswer> {
  const lab = await openLab(dist);
  const taken = (bij: Asked['bij']): Asked[] => {
    const files = [...new Set(lab.asked)].filter(
      (path) => !['/favicon', ...AFTER].some((start) => path.startsWith(start)),
    );
    lab.forget();
    return files.map((path) => ({
      bestand: path,
      bij,
      ...weigh(fileContent(dist, path) ?? ''),
    }));
  };
  try {
    return await visit(browser, lab.origin, async (page) => {
      await quiet(lab.asked);
      const vooraf = taken('vooraf');
      const input = page.locator('main [data-zoekformulier] input');
      await input.focus();
      await quiet(lab.asked);
      const bestanden = taken('focus');
      await page.keyboard.type(vraag);
      await quiet(lab.asked);
      bestanden.push(...taken('typen'));
      // An answer that appears while these are held back does not need them.
      lab.hold(AFTER);
      await page.keyboard.press('Enter');
      await page.locator('[data-zoekresultaten] [data-antwoordgroep]').first().waitFor({ state: 'attached' });
      bestanden.push(...taken('zoeken'));
      const zoekcodeVooraf = together(vooraf.filter(({ bestand }) => isSearch(bestand, dist))).brotli;
      return { vraag, zoekcodeVooraf, vooraf, bestanden, totaal: together(bestanden) };
    });
  } finally {
    await lab.close();
  }
}

/** Whether a script or data file belongs to the search; a page is none, though it has the form. */
function isSearch(path: string, dist: string): boolean {
  if (/^\/(?:pagefind\/|zoeken\/.+\.json$)/.test(path)) return true;
  if (!path.endsWith('.js')) return false;
  const code = fileContent(dist, path)?.toString('utf8') ?? '';
  return MARKS.some((mark) => code.includes(mark));
}
