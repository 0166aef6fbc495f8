import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const zoeken = (query: string) => `/zoeken/?q=${encodeURIComponent(query)}`;

test.each(['wie kan op huisbezoek', 'who can do a home visit', 'huizbezoek'])(
  '“%s” shows the answer itself, first',
  async (query) => {
    const { page } = await site.open(zoeken(query));
    await resultsFor(page, query);
    const first = page.locator('[data-resultaat]').first();
    expect(await first.getAttribute('data-soort')).toBe('vraag');
    expect(await first.getAttribute('data-id')).toBe('huisbezoek');
    expect(await first.locator('[data-antwoordgroep="ja"] [data-organisatie="wijkagent"]').isVisible()).toBe(
      true,
    );
    expect(await first.locator('[data-antwoordgroep="nee"] [data-organisatie="dji"]').isVisible()).toBe(true);
  },
);

test.each([
  ['AMK', 'veilig-thuis'],
  ['veilig thuis', 'veilig-thuis'],
  ['reclasering', 'reclassering'],
])('the name “%s” leads to its organisation first', async (query, id) => {
  const { page } = await site.open(zoeken(query));
  await resultsFor(page, query);
  const first = page.locator('[data-resultaat]').first();
  expect(await first.getAttribute('data-soort')).toBe('organisatie');
  expect(await first.getAttribute('data-id')).toBe(id);
});

test('an organisation and an action give that one answer, and the others on request', async () => {
  const query = 'mag de reclassering info delen';
  const { page } = await site.open(zoeken(query));
  await resultsFor(page, query);
  const first = page.locator('[data-resultaat]').first();
  expect(await first.getAttribute('data-id')).toBe('informatie-delen');
  expect(await first.locator('[data-organisatie]:visible').count()).toBe(1);
  expect(await first.locator('[data-organisatie="reclassering"]').first().isVisible()).toBe(true);
  await first.locator('summary').click();
  expect(await first.locator('[data-organisatie]:visible').count()).toBeGreaterThan(3);
});

test('a circumstance narrows the answer, and can be taken off again', async () => {
  const query = "wie komt er 's avonds bij een gezin langs";
  const { page } = await site.open(zoeken(query));
  await resultsFor(page, query);
  const first = page.locator('[data-resultaat]').first();
  expect(await first.getAttribute('data-id')).toBe('huisbezoek');
  const narrowed = await first.locator('[data-organisatie]:visible').count();
  await page.getByRole('button', { name: 'buiten kantoortijd: niet meewegen' }).click();
  await page.waitForURL('**niet=buiten-kantoortijd');
  await resultsFor(page, query);
  expect(await first.locator('[data-organisatie]:visible').count()).toBeGreaterThan(narrowed);
  await page.goBack();
  await resultsFor(page, query);
  expect(await first.locator('[data-organisatie]:visible').count()).toBe(narrowed);
});

test('in doubt three choices come first, and the answer to the likeliest is one click away', async () => {
  const query = 'onverwachts langsgaan bij client';
  const { page } = await site.open(zoeken(query));
  await resultsFor(page, query);
  expect(await page.locator('#zoekstatus').innerText()).toContain('Bedoel je');
  expect(await page.locator('.results').first().locator('> li').count()).toBe(3);
  expect(await page.locator('[data-organisatie]:visible').count()).toBe(0);
  await page.locator('summary').first().click();
  expect(await page.locator('[data-organisatie]:visible').count()).toBeGreaterThan(5);
  expect(await page.getByRole('link', { name: 'Stel de vraag voor' }).isVisible()).toBe(true);
});

test('words of danger put 112 and 113 above everything', async () => {
  const query = 'hij heeft een mes en wil dood';
  const { page } = await site.open(zoeken(query));
  await resultsFor(page, query);
  const notice = page.locator('[data-zoekresultaten] > :first-child');
  expect(await notice.locator('a[href="tel:112"]').isVisible()).toBe(true);
  expect(await notice.locator('a[href="tel:113"]').isVisible()).toBe(true);
});

test.each([
  ['radarfunctie', 'veilig-thuis'],
  ['verzamelwoede', 'ggd-oggz'],
  ['schriftelijke slachtofferverklaring', 'slachtofferhulp-nederland'],
])('“%s” is found in the texts of %s, once, at the passage that has it', async (query, id) => {
  const { page, complaints } = await site.open(zoeken(query));
  await resultsFor(page, query);
  const results = page.locator('[data-resultaat]');
  const found = page.locator(`[data-resultaat][data-soort="organisatie"][data-id="${id}"]`);
  expect(await found.count()).toBe(1);
  expect(await found.locator('h3').innerText()).toContain(': ');
  const href = (await found.locator('a').first().getAttribute('href')) ?? '';
  expect(href).toMatch(new RegExp(`^/organisaties/${id}/#[a-z-]+$`));
  const all = await results.evaluateAll((items) =>
    items.map((item) => `${item.getAttribute('data-soort')}/${item.getAttribute('data-id')}`),
  );
  expect(new Set(all).size).toBe(all.length);
  await page.goto(site.origin + href);
  expect(await page.locator(`[id="${href.split('#')[1]}"]`).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('nonsense gives the list of questions, not an empty page', async () => {
  const query = 'xqzvw';
  const { page } = await site.open(zoeken(query));
  await resultsFor(page, query);
  expect(await page.locator('[data-resultaat]').count()).toBe(0);
  expect(await page.locator('#zoekstatus').innerText()).toContain('geen antwoord');
  expect(await page.locator('.question-list a').first().isVisible()).toBe(true);
});

test('the keyboard alone finds a question: slash, type, arrow, Enter', async () => {
  const { page } = await site.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('wie kan op huisbezoek');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const input = page.locator('#zoek');
  const active = await input.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wie-kan/huisbezoek/');
});

test('Escape closes the suggestions and keeps what was typed', async () => {
  const { page } = await site.open('/');
  await page.locator('#zoek').pressSequentially('huisbezoek');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
  expect(await page.locator('#zoek').inputValue()).toBe('huisbezoek');
  expect(await page.locator('#zoek').getAttribute('aria-expanded')).toBe('false');
});

test('Enter without a choice leads to all results', async () => {
  const { page } = await site.open('/organisaties/');
  await page.locator('[data-zoekformulier] input').fill('huisbezoek');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/?q=huisbezoek');
  await resultsFor(page, 'huisbezoek');
});

test('a tap on a suggestion opens it', async () => {
  const { page } = await site.open('/', { hasTouch: true, isMobile: true });
  await page.locator('#zoek').tap();
  await page.locator('#zoek').pressSequentially('AMK');
  await page.locator('[role=option]').first().tap();
  await page.waitForURL('**/organisaties/veilig-thuis/');
});

test('a second search goes into the history, and the back button brings the first one back', async () => {
  const { page } = await site.open(zoeken('huisbezoek'));
  await resultsFor(page, 'huisbezoek');
  await page.locator('#zoek').fill('AMK');
  await page.keyboard.press('Enter');
  await resultsFor(page, 'AMK');
  await page.goBack();
  await resultsFor(page, 'huisbezoek');
  expect(await page.locator('#zoek').inputValue()).toBe('huisbezoek');
});

describe('an answer in place', () => {
  const query = 'wie kan op huisbezoek';

  async function ask(page: Page, words: string): Promise<void> {
    await page.locator('[data-zoekformulier] input').fill(words);
    // Who is faster than the search goes to the results page, as without it.
    await page.locator('[role=combobox]').waitFor();
    await page.keyboard.press('Enter');
    await resultsFor(page, words);
  }
  /** A mark that only a new document loses. */
  const mark = (page: Page) => page.evaluate(() => Object.assign(window, { same: true }));
  const isMarked = (page: Page) => page.evaluate(() => 'same' in window);

  test.each(['/', '/organisaties/', '/organisaties/veilig-thuis/#mandaat'])(
    'from %s comes without loading a page, and has the address, title, heading and focus of one',
    async (path) => {
      const { page, complaints } = await site.open(path);
      await mark(page);
      await ask(page, query);
      expect(await isMarked(page)).toBe(true);
      expect(page.url()).toBe(`${site.origin}/zoeken/?q=wie%20kan%20op%20huisbezoek`);
      expect(await page.title()).toBe('wie kan op huisbezoek · Zoeken · Kennismaken');
      expect(await page.locator('h1').allInnerTexts()).toEqual(['Zoeken: wie kan op huisbezoek']);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await page.locator('[aria-current]').count()).toBe(0);
      expect(await page.locator('[data-zoekformulier] input').inputValue()).toBe(query);
      const first = page.locator('[data-resultaat]').first();
      expect(await first.getAttribute('data-id')).toBe('huisbezoek');
      expect(await first.locator('[data-antwoordgroep="ja"]').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    },
  );

  test('goes away with the back button: the page is as it was, and searches again', async () => {
    const { page } = await site.open('/wie-kan/');
    await mark(page);
    await page.evaluate(() => scrollTo(0, 90));
    const before = { title: await page.title(), main: await page.locator('main .question-list').innerHTML() };
    await ask(page, query);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await ask(page, 'AMK');
    await page.goBack();
    await resultsFor(page, query);
    await page.goBack();
    await page.locator('[data-zoekresultaten]').waitFor({ state: 'detached' });
    expect(await isMarked(page)).toBe(true);
    expect(page.url()).toBe(`${site.origin}/wie-kan/`);
    expect(await page.title()).toBe(before.title);
    expect(await page.locator('main .question-list').innerHTML()).toBe(before.main);
    expect(await page.evaluate(() => scrollY)).toBe(90);
    // In the menu above, and in the list of pages below.
    expect(await page.locator('nav [aria-current="page"]').count()).toBe(2);
    await ask(page, 'AMK');
    expect(await isMarked(page)).toBe(true);
  });

  test('brings the search box of the home page along, and back to its place', async () => {
    const { page } = await site.open('/');
    await ask(page, query);
    expect(await page.locator('main [data-zoekformulier]').count()).toBe(1);
    await page.goBack();
    await page.locator('.hero #zoek').waitFor();
    expect(await page.locator('[data-zoekformulier]').count()).toBe(1);
  });

  test('comes again with the forward button', async () => {
    const { page } = await site.open('/');
    await ask(page, query);
    await page.goBack();
    await page.locator('.hero').waitFor();
    await page.goForward();
    await resultsFor(page, query);
    expect(await page.locator('[data-resultaat]').first().getAttribute('data-id')).toBe('huisbezoek');
  });

  test('is the results page after a reload, and back from there is the page it began on', async () => {
    const { page, complaints } = await site.open('/');
    await ask(page, query);
    await page.reload();
    await resultsFor(page, query);
    expect(await page.locator('#alle-vragen .question-list').count()).toBe(1);
    await page.goBack();
    await page.locator('.hero').waitFor();
    expect(await page.title()).toContain('wie kan wat');
    await page.goForward();
    await resultsFor(page, query);
    expect(complaints).toEqual([]);
  });

  test('looks the same in place and on the results page', async () => {
    const { page } = await site.open('/');
    const look = () =>
      page
        .locator('ol.results')
        .first()
        .evaluate((list) => getComputedStyle(list).listStyleType);
    await ask(page, query);
    expect(await look()).toBe('none');
    await page.reload();
    await resultsFor(page, query);
    expect(await look()).toBe('none');
  });

  test('is still there after a visit to one of the results', async () => {
    const { page } = await site.open('/');
    await ask(page, query);
    await page.locator('[data-resultaat] a').first().click();
    await page.waitForURL('**/wie-kan/huisbezoek/');
    await page.goBack();
    await resultsFor(page, query);
    await page.goBack();
    await page.locator('.hero').waitFor();
  });

  test('lists all questions when there is no answer', async () => {
    const { page } = await site.open('/');
    await ask(page, 'xqzvw');
    expect(await page.locator('#zoekstatus').innerText()).toContain('geen antwoord');
    expect(await page.locator('#alle-vragen .question-list a').count()).toBeGreaterThan(30);
  });

  test('takes at most three requests', async () => {
    const { page, requests } = await site.open('/');
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.locator('#zoek').focus();
    await page.keyboard.type(query);
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-antwoordgroep]').first().waitFor();
    const late = /late-results|pagefind|kernzinnen|favicon/;
    const paths = requests.slice(before).map((url) => new URL(url).pathname);
    expect(paths.filter((path) => !late.test(path))).toEqual([
      expect.stringMatching(/^\/assets\/search\./),
      '/zoeken/kern.json',
      '/zoeken/antwoord/huisbezoek/',
    ]);
  });

  test('without words leads to the list of all questions', async () => {
    const { page } = await site.open('/');
    await page.locator('#zoek').focus();
    await page.locator('[role=combobox]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=');
    expect(await page.locator('#alle-vragen .question-list').isVisible()).toBe(true);
  });

  test('says so when it cannot be fetched, and keeps the way to all questions', async () => {
    const { page } = await site.open('/');
    await page.locator('#zoek').focus();
    await page.locator('[role=combobox]').waitFor();
    await page.context().setOffline(true);
    await ask(page, query);
    expect(await page.locator('#zoekstatus').innerText()).toContain('lukt nu niet');
    expect(await page.getByRole('link', { name: 'alle vragen die je kunt stellen' }).isVisible()).toBe(true);
  });
});

test('an organisation says what it is', async () => {
  const { page } = await site.open(zoeken('AMK'));
  await resultsFor(page, 'AMK');
  expect(await page.locator('[data-id="veilig-thuis"] p').first().innerText()).toMatch(
    /^Advies- en meldpunt/,
  );
});

test('without JavaScript the form leads to the list of questions', async () => {
  const { page } = await site.open('/', { javaScriptEnabled: false });
  await page.locator('#zoek').fill('huisbezoek');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/?q=huisbezoek');
  expect(await page.getByRole('link', { name: 'Wie kan op huisbezoek?' }).isVisible()).toBe(true);
});

test('a page loads no search code before someone goes to search', async () => {
  const { page, requests } = await site.open('/');
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  expect(requests.filter((url) => /zoeken|pagefind|combobox|search-index/.test(url))).toEqual([]);
  await page.locator('#zoek').focus();
  await page.keyboard.type('huis');
  await page.locator('[role=option]').first().waitFor();
  expect(requests.length - before).toBeLessThanOrEqual(3);
  expect(requests.filter((url) => /wasm|pagefind/.test(url))).toEqual([]);
});
