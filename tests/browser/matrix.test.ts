import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const status = (page: Page) => page.locator('[data-matrixfilter] [role=status]').innerText();
const visibleColumns = (page: Page) =>
  page
    .locator('[data-kolom]:visible')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['kolom']));

describe.each(['/matrix/', '/matrix/?o=wijkagent,reclassering&thema=samenwerken&zonder-nee'])(
  '%s',
  (path) => {
    test.each([320, 390, 1280])('never scrolls sideways at %i px', async (width) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await site.open(path, { viewport: { width, height: 800 }, javaScriptEnabled });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  },
);

test('a screen reader hears the question and the organisation with every answer, and can go past the table', async () => {
  const { page } = await site.open('/matrix/', WIDE);
  const region = page.getByRole('region', { name: 'Wat elke organisatie antwoordt op elke vraag' });
  const table = region.getByRole('table');
  expect(await table.getByRole('columnheader').count()).toBe(26);
  expect(await table.getByRole('rowheader').count()).toBe(47);
  expect(await table.getByRole('cell').count()).toBe(1000);
  const row = table.getByRole('row', { name: /^Aanhouding|^aanhouding/ });
  expect(await row.getByRole('link', { name: 'Kan', exact: true }).count()).toBe(1);
  await page.locator('summary').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('na-de-tabel');
});

test('the names of questions and organisations stay in sight while the table scrolls', async () => {
  const { page } = await site.open('/matrix/', WIDE);
  const frame = page.locator('[data-matrix]');
  await frame.focus();
  await page.keyboard.press('End');
  await frame.evaluate((element) => element.scrollTo(1200, 500));
  const box = await frame.boundingBox();
  const head = await page.locator('[data-kolom=wijkagent]').boundingBox();
  const name = await page.locator('tr[data-vraag=huisbezoek] th').boundingBox();
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThanOrEqual(2);
  expect(Math.abs((name?.x ?? 0) - (box?.x ?? 0))).toBeLessThanOrEqual(2);
});

test('a cell that lies under the names comes out from under them when it has focus', async () => {
  const { page } = await site.open('/matrix/', WIDE);
  const cell = page.locator('tr[data-vraag=huisverbod] td a').nth(9);
  await cell.evaluate((link) => {
    const frame = link.closest('[data-matrix]');
    const [inside, around] = [link.getBoundingClientRect(), frame?.getBoundingClientRect()];
    frame?.scrollBy(inside.left - (around?.left ?? 0) - 20, inside.top - (around?.top ?? 0) - 10);
  });
  const boxes = () =>
    Promise.all([
      cell.boundingBox(),
      page.locator('[data-kolom]').first().boundingBox(),
      page.locator('tr[data-vraag=huisverbod] th').boundingBox(),
    ]);
  const clear = async () => {
    const [inside, head, name] = await boxes();
    return {
      below: (inside?.y ?? 0) >= (head?.y ?? 0) + (head?.height ?? 0) - 1,
      beside: (inside?.x ?? 0) >= (name?.x ?? 0) + (name?.width ?? 0) - 1,
    };
  };
  expect(await clear()).toEqual({ below: false, beside: false });
  await cell.focus();
  expect(await clear()).toEqual({ below: true, beside: true });
});

test('choosing a theme and organisations by keyboard shows those, says how many, and keeps it in the address', async () => {
  const { page } = await site.open('/matrix/', WIDE);
  expect(await status(page)).toBe('40 vragen × 25 organisaties');
  await page.getByLabel('Onderwerp').focus();
  await page.keyboard.type('Samen');
  expect(await status(page)).toBe('6 vragen × 25 organisaties');
  await page.locator('summary').press('Enter');
  await page.getByRole('checkbox', { name: 'Wijkagent' }).press('Space');
  await page.getByRole('checkbox', { name: 'Reclassering', exact: true }).press('Space');
  expect(await status(page)).toBe('6 vragen × 2 organisaties');
  expect(await visibleColumns(page)).toEqual(['reclassering', 'wijkagent']);
  expect(new URL(page.url()).search).toBe('?thema=samenwerken&o=reclassering,wijkagent');
  expect(await page.locator('td:visible').count()).toBe(12);

  await page.reload();
  expect(await status(page)).toBe('6 vragen × 2 organisaties');
  expect(await page.getByLabel('Onderwerp').inputValue()).toBe('samenwerken');
  await page.getByRole('button', { name: 'Alles tonen' }).press('Enter');
  expect(await status(page)).toBe('40 vragen × 25 organisaties');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('organisatie');
});

test('what nobody chosen can do may be hidden; what is not known never is', async () => {
  const { page } = await site.open('/matrix/?o=rechtbank', WIDE);
  await page.locator('tr[data-vraag=huisbezoek] td').evaluateAll((cells) => {
    for (const cell of cells) cell.setAttribute('class', 'onbekend');
  });
  await page.getByLabel('Verberg ‘kan niet’ en ‘n.v.t.’').check();
  const shown = await page
    .locator('td:visible')
    .evaluateAll((cells) => [...new Set(cells.map(({ className }) => className))].toSorted());
  expect(shown).toEqual(['ja', 'onbekend', 'voorwaarden']);
  expect(await status(page)).toContain('een leeg vak is ‘kan niet’ of ‘n.v.t.’');
  await page.goto(`${site.origin}/matrix/?o=rechtbank,wijkagent&zonder-nee`);
  expect(await page.locator('td.nee > a:visible, td.nvt > a:visible').count()).toBe(0);
  expect(await page.locator('td.nee:visible').count()).toBeGreaterThan(0);
});

test('an address with a theme or organisation that is not there shows all', async () => {
  const { page } = await site.open('/matrix/?thema=onzin&o=niemand', WIDE);
  expect(await status(page)).toBe('40 vragen × 25 organisaties');
});

test('a phone shows one organisation at a time without a frame to scroll, and its name stays in sight', async () => {
  const { page } = await site.open('/matrix/', PHONE);
  expect(await status(page)).toBe('40 vragen × 1 organisatie');
  await page.getByLabel('Organisatie', { exact: true }).selectOption('wijkagent');
  expect(await visibleColumns(page)).toEqual(['wijkagent']);
  const frame = page.locator('[data-matrix]');
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await page.locator('tr[data-vraag=opschalen]').scrollIntoViewIfNeeded();
  expect((await page.locator('[data-kolom=wijkagent]').boundingBox())?.y).toBe(0);
  await page.getByRole('button', { name: 'Alles tonen' }).click();
  expect(await page.locator('[data-kolom]:visible').count()).toBe(25);
});

test('without JavaScript the whole table is there, and nothing that cannot work', async () => {
  for (const viewport of [WIDE.viewport, PHONE.viewport]) {
    const { page } = await site.open('/matrix/', { viewport, javaScriptEnabled: false });
    expect(await page.locator('td:visible').count()).toBe(1000);
    expect(await page.locator('[data-matrixfilter]').isVisible()).toBe(false);
  }
});

test.each(['', '?o=wijkagent', '?thema=samenwerken'])(
  'nothing jumps while the page loads: %j',
  async (query) => {
    const { page } = await site.open('/over/', WIDE);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/matrix/${query}`);
    await page.locator('[data-matrix][data-klaar]').waitFor();
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.02);
  },
);

test('it prints on two sheets of A4 on their side, names on both, with every column on the paper', async () => {
  const { page } = await site.open('/matrix/', WIDE);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes).toHaveLength(2);
  for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  // The width of the paper within its margins, in CSS pixels.
  const paper = Math.floor(((297 - 2 * 9) / 25.4) * 96);
  await page.setViewportSize({ width: paper, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper);
  const last = await page.locator('[data-kolom]').last().boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(paper + 1);
  expect(await page.locator('.search-form, .matrix-filter select').first().isVisible()).toBe(false);
  expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
    'table-header-group',
  );
});
