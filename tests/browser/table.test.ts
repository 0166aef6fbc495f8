import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Five partners around a violent household. */
const FIVE = 'ggd-oggz,huisarts,maatschappelijk-werk,veilig-thuis,wijkagent';
const HOUSEHOLD = `/aan-tafel/?o=${FIVE}&s=deur-blijft-dicht`;
/** A table with tasks that nobody there can do. */
const GAPS = '/aan-tafel/?o=huisarts,veilig-thuis,wijkagent';

const status = (page: Page) => page.locator('[data-tafelstatus]');
const heading = (page: Page) => page.locator('[data-tafelkop]');
const address = (page: Page) => page.evaluate(() => location.pathname + location.search);
const tick = (page: Page, naam: string) => page.getByRole('checkbox', { name: naam, exact: true });

/** Opens a page and waits for its table, or for the words that say why there is none. */
async function open(path: string, options: Parameters<Site['open']>[1] = {}) {
  const visit = await site.open(path, options);
  await status(visit.page).filter({ hasText: /\S/ }).waitFor();
  return visit;
}

test('only what is chosen is fetched', async () => {
  const { page, requests } = await open(GAPS);
  await heading(page).waitFor();
  const files = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.json'));
  expect(files.toSorted()).toEqual(
    ['huisarts', 'overzicht', 'veilig-thuis', 'wijkagent'].map((name) => `/aan-tafel/${name}.json`),
  );
});

test('shows what nobody here can, the fewest to invite for it, and every answer with what it rests on', async () => {
  const { page } = await open(GAPS);
  expect(await page.locator('[data-antwoordgroep] [data-vraag]').count()).toBe(40);
  expect(await page.locator('[data-antwoordgroep=nee] [data-vraag]').count()).toBeGreaterThan(0);
  const invited = page.locator('#uitnodigen ol > li');
  expect(await invited.count()).toBeGreaterThan(0);
  expect(await invited.first().innerText()).toMatch(/kan:|onder voorwaarden:/);
  const without = await page
    .locator('.table-conditions, [data-antwoordgroep=nee] details li, #misverstanden dd, #wie dd')
    .evaluateAll((all) =>
      all.filter((each) => !each.querySelector('.basis, .unknown')).map((each) => each.textContent),
    );
  expect(without).toEqual([]);
});

test('a table can be chosen with the keyboard alone; focus stays, the address follows, and a reload gives the same', async () => {
  const { page } = await open('/aan-tafel/');
  expect(await status(page).innerText()).toContain('Kies wie er aan tafel zit');
  await tick(page, 'Veilig Thuis').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => status(page).innerText()).toContain('Kies er minstens één bij');
  expect(await tick(page, 'Veilig Thuis').evaluate((box) => box === document.activeElement)).toBe(true);
  while (!(await tick(page, 'Wijkagent').evaluate((box) => box === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => status(page).innerText()).toContain('Deze tafel kan');
  expect(await tick(page, 'Wijkagent').evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await address(page)).toBe('/aan-tafel/?o=veilig-thuis,wijkagent');
  expect(await status(page).getAttribute('role')).toBe('status');

  const select = page.getByLabel('In welke situatie?');
  await select.focus();
  await page.keyboard.type('De deur');
  await expect.poll(() => address(page)).toContain('&s=deur-blijft-dicht');
  while (
    !(await page
      .getByRole('button', { name: 'Bekijk deze tafel' })
      .evaluate((at) => at === document.activeElement))
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).evaluate((at) => at === document.activeElement)).toBe(true);

  const before = await page.locator('[data-tafel]').innerText();
  await page.reload();
  await heading(page).waitFor();
  expect(await page.locator('[data-tafel]').innerText()).toBe(before);
  expect(await select.inputValue()).toBe('deur-blijft-dicht');
});

test('questions can be chosen by hand', async () => {
  const { page } = await open('/aan-tafel/?o=veilig-thuis,wijkagent&v=huisbezoek');
  expect(await page.locator('[data-antwoordgroep] [data-vraag]').count()).toBe(1);
  await page.getByText('Verander de tafel').click();
  await page.getByText('Of kies zelf vragen').click();
  await tick(page, 'huisverbod').check();
  await expect.poll(() => address(page)).toBe('/aan-tafel/?o=veilig-thuis,wijkagent&v=huisbezoek,huisverbod');
  await expect.poll(() => page.locator('[data-antwoordgroep] [data-vraag]').count()).toBe(2);
});

test('who is invited can join, and Back sends them away again', async () => {
  const { page } = await open(GAPS);
  const join = page.locator('[data-aanschuiven]').first();
  const naam = (await join.getAttribute('aria-label'))?.replace('Zet erbij: ', '') ?? '';
  await join.click();
  await expect.poll(() => heading(page).innerText()).toContain(naam);
  expect(await heading(page).evaluate((at) => at === document.activeElement)).toBe(true);
  expect((await address(page)).split(',')).toHaveLength(4);
  await page.goBack();
  await expect.poll(() => heading(page).innerText()).not.toContain(naam);
  expect(await address(page)).toBe(GAPS);
  expect(await page.locator('input[name=o]:checked').count()).toBe(3);
});

test('Back from another page brings the same table', async () => {
  const { page } = await open(GAPS);
  const before = await heading(page).innerText();
  await heading(page).getByRole('link', { name: 'Wijkagent' }).click();
  await page.waitForURL('**/organisaties/wijkagent/');
  await page.goBack();
  await expect.poll(() => heading(page).innerText()).toBe(before);
});

test.each([
  ['/aan-tafel/?o=veilig-thuis', 'Er zit er één aan tafel.', '/aan-tafel/?o=veilig-thuis'],
  ['/aan-tafel/?o=niemand,ergens', '2 keuzes in het adres kennen we niet', '/aan-tafel/'],
  [
    '/aan-tafel/?o=veilig-thuis,wijkagent,Jan%20Jansen',
    'Eén keuze in het adres kennen we niet',
    '/aan-tafel/?o=veilig-thuis,wijkagent',
  ],
  ['/aan-tafel/?o=veilig-thuis&o=wijkagent&s=', 'Deze tafel kan', '/aan-tafel/?o=veilig-thuis,wijkagent'],
  [
    '/aan-tafel/?o=dji,gemeente,ggd-oggz,ggz-fact,huisarts,jeugd-ggz,rechtbank,reclassering,wijkagent',
    'Je koos 9 organisaties.',
    undefined,
  ],
])('%s is never an empty page, and what is not known leaves the address', async (path, words, kept) => {
  const { page } = await open(path);
  expect(await status(page).innerText()).toContain(words);
  if (kept) expect(await address(page)).toBe(kept);
  expect(await page.locator('main').innerText()).not.toContain('Jansen');
});

test('when a file cannot be fetched, the page says so and leads on', async () => {
  const { page } = await open('/aan-tafel/?o=huisarts');
  await page.route('**/aan-tafel/wijkagent.json', (route) => route.abort());
  await page.getByText('Kies wie er aan tafel zit').first().isVisible();
  await tick(page, 'Wijkagent').check();
  await expect.poll(() => status(page).innerText()).toContain('De tafel kon niet laden.');
  expect(await status(page).getByRole('link').getAttribute('href')).toBe('/matrix/');
  await page.unroute('**/aan-tafel/wijkagent.json');
  await tick(page, 'Wijkagent').uncheck();
  await tick(page, 'Wijkagent').check();
  await expect.poll(() => status(page).innerText()).toContain('Deze tafel kan');
});

test('without JavaScript the page says what to do instead, and shows no form that does nothing', async () => {
  const { page } = await site.open(HOUSEHOLD, { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('de tabel van wie wat kan');
  expect(await page.locator('[data-tafelformulier]').isVisible()).toBe(false);
});

test('nothing jumps while the table is fetched', async () => {
  const { page } = await site.open('/over/');
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: number };
    seen.moved = 0;
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) seen.moved += (each as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin + HOUSEHOLD);
  await heading(page).waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.02);
});

test('five partners around a violent household print on two sheets of A4', async () => {
  const { page } = await open(HOUSEHOLD);
  await heading(page).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
});
