import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';
import { KINDS, openWhole } from '../helpers/kinds.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(KINDS)('%s', (path) => {
  test.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('is accessible in $colorScheme at $width px', async ({ colorScheme, width }) => {
    // The policy of the site rightly refuses the checker's own script, so it is switched off for this look only.
    const { page } = await openWhole(site, path, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    for (const details of await page.locator('details').all())
      await details.evaluate((each) => each.setAttribute('open', ''));
    expect(await axeViolations(page)).toEqual([]);
  });

  describe('on the narrowest screen', () => {
    let visit: Awaited<ReturnType<typeof openWhole>>;
    beforeAll(async () => {
      visit = await openWhole(site, path, { viewport: { width: 320, height: 700 } });
      await visit.page.waitForLoadState('networkidle');
    });
    afterAll(() => visit.page.context().close());

    test('asks nothing of another host and breaks no security policy', () => {
      const { requests, complaints } = visit;
      expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
      expect(complaints.filter((complaint) => !(path === '/404.html' && complaint.includes('404')))).toEqual(
        [],
      );
    });

    test('fits without scrolling sideways', async () => {
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

test('an old copy of a profile says by itself that its check has lapsed', async () => {
  const { page } = await site.open('/organisaties/veilig-thuis/');
  expect(await page.locator('.trust').getAttribute('data-trust')).toBe('redactie');
  await page.clock.setFixedTime(new Date('2035-01-01T12:00:00'));
  await page.reload();
  expect(await page.locator('.trust').getAttribute('data-trust')).toBe('verlopen');
  expect(await page.locator('.trust [data-trust-words]').innerText()).toContain('verlopen');
  expect(await page.locator('.trust-line [data-trust-words]').innerText()).toContain('verlopen');
});

test('a link to one answer of a profile brings it into view', async () => {
  const { page } = await site.open('/organisaties/veilig-thuis/antwoorden/#kan-huisbezoek');
  await expect
    .poll(() =>
      page.locator('#kan-huisbezoek').evaluate((element) => Math.round(element.getBoundingClientRect().top)),
    )
    .toBeLessThan(200);
});

test('on paper the search box and the menus are gone and every answer is there', async () => {
  const { page } = await site.open('/organisaties/veilig-thuis/antwoorden/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.search-form').isVisible()).toBe(false);
  expect(await page.locator('.foot-nav').isVisible()).toBe(false);
  expect(await page.locator('#kan [data-vraag]:visible').count()).toBe(40);
  expect(await page.locator('.acute').isVisible()).toBe(true);
});

test('the list of terms can be filtered, and says so when a word is not there', async () => {
  const { page } = await site.open('/begrippen/');
  const all = await page.locator('[data-begrip]:visible').count();
  await page.locator('#filter').fill('huisverbod');
  const left = await page.locator('[data-begrip]:visible').count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  expect(await page.locator('#filterstatus').innerText()).toBe(`${left} van ${all} begrippen`);
  await page.locator('#filter').fill('xqzvw');
  expect(await page.locator('#filterstatus').innerText()).toContain('staat er nog niet bij');
});

test('search finds a term and a situation', async () => {
  for (const [query, soort, id] of [
    ['radarfunctie', 'begrip', 'radarfunctie'],
    ['de deur blijft dicht en de zoon is gewelddadig', 'situatie', 'deur-blijft-dicht'],
  ] as const) {
    const { page } = await site.open(`/zoeken/?q=${encodeURIComponent(query)}`);
    await resultsFor(page, query);
    expect(
      await page.locator(`[data-resultaat][data-soort="${soort}"][data-id="${id}"]`).count(),
      query,
    ).toBe(1);
  }
});
