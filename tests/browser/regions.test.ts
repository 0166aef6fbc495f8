import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const QUESTION = '/wie-kan/melding-verward-gedrag/';
const answers = '[data-regio-anders] [data-lokaal]';

test('someone chooses a region with the keyboard, and sees after the national answers what is said there', async () => {
  const { page, complaints } = await site.open(QUESTION);
  await page.getByRole('link', { name: 'Kies je regio' }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByLabel('Regio');
  await choice.waitFor();
  expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
  await page.keyboard.type('Twente');
  await page.locator(answers).first().waitFor();
  expect(new URL(page.url()).searchParams.get('regio')).toBe('twente');
  const order = await page.evaluate(() => {
    const national = document.querySelector('[data-antwoordgroep]');
    const regional = document.querySelector('[data-regio-anders]');
    return (
      national &&
      regional &&
      Boolean(national.compareDocumentPosition(regional) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  });
  expect(order).toBe(true);
  expect(await page.locator('[data-regio-anders] h2').innerText()).toBe('Anders in Twente');
  expect(await page.locator('[data-regiokeuze] [role=status]').innerText()).toMatch(
    /antwoord(?:t|en) in Twente anders/,
  );
  expect(complaints).toEqual([]);
});

test('the choice is remembered on the next question, says so where nothing differs, and can be taken back', async () => {
  const { page } = await site.open(`${QUESTION}?regio=twente`);
  await page.locator(answers).first().waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('link', { name: 'Andere regio' }).click();
  const choice = page.getByLabel('Regio');
  expect(await choice.inputValue()).toBe('twente');
  await choice.selectOption('');
  expect(await page.locator(answers).count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await choice.selectOption('twente');
  await page.locator(answers).first().waitFor();

  await page.goto(`${site.origin}/wie-kan/uithuisplaatsing/`);
  await page.getByText('is bij deze vraag niets anders vastgelegd').waitFor();
  expect(await page.locator(answers).count()).toBe(0);
});

test('a region that is not there is said to be unknown, and is forgotten', async () => {
  const { page, complaints } = await site.open('/');
  await page.evaluate(() => localStorage.setItem('kennismaken.regio', 'opgeheven'));
  await page.goto(site.origin + QUESTION);
  await page.getByText('Deze regio is hier niet bekend.').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('kennismaken.regio'))).toBeNull();
  expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
  await page.goto(`${site.origin}${QUESTION}?regio=../../begrippen`);
  await page.getByText('Deze regio is hier niet bekend.').waitFor();
});

test('who never chose a region pays for none', async () => {
  const { page, requests } = await site.open(QUESTION);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /regio/.test(url))).toEqual([]);
});

test('the list of regions is found by municipality, and leads back to the question', async () => {
  const { page } = await site.open('/regios/?vraag=huisbezoek');
  await page.getByLabel('Je gemeente of regio').fill('hengelo');
  expect(await page.locator('[data-regio]:visible').count()).toBe(1);
  await page.getByLabel('Je gemeente of regio').fill('xqz');
  expect(await page.locator('#filterstatus').innerText()).toContain('nog niet bij');
  await page.getByLabel('Je gemeente of regio').fill('');
  await page.getByRole('link', { name: 'Twente', exact: true }).click();
  await page.waitForURL('**/wie-kan/huisbezoek/?regio=twente');
  await page.locator('[data-regiokeuze] [role=status]').waitFor();
});

test('without JavaScript the regions are a list, and a region is a page with everything that differs', async () => {
  const { page } = await site.open(QUESTION, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Kies je regio' }).click();
  await page.getByRole('link', { name: 'Twente', exact: true }).click();
  expect(
    await page.locator('[data-regiovraag="melding-verward-gedrag"] [data-lokaal]').count(),
  ).toBeGreaterThan(0);
});

test('search looks in the regions only when asked, or when one was chosen', async () => {
  const { page, requests, complaints } = await site.open('/zoeken/?q=streettriage');
  await resultsFor(page, 'streettriage');
  expect(requests.filter((url) => url.includes('pagefind-regios'))).toEqual([]);
  await page.getByRole('button', { name: 'Zoek ook in de regio’s' }).click();
  const hit = page.locator('[data-regionaal] [data-resultaat] a');
  await hit.first().waitFor();
  expect(await hit.allInnerTexts()).toContain('Politie in Twente');

  await page.evaluate(() => localStorage.setItem('kennismaken.regio', 'twente'));
  await page.reload();
  await resultsFor(page, 'streettriage');
  expect(await page.locator('[data-regionaal] h2').innerText()).toBe('Gevonden in je regio');
  expect(await hit.allInnerTexts()).toContain('Politie in Twente');
  expect(complaints).toEqual([]);
});
