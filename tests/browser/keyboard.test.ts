import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';
import { field, settled } from '../helpers/edit-form.ts';
import { KINDS, openWhole } from '../helpers/kinds.ts';
import { walk } from '../helpers/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Enough for the frame of a page and the beginning of its lists, which go on in the same way. */
const STOPS = 40;

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What has focus: its text or name. Empty when the focus is lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement;
    if (!focus || focus === document.body) return '';
    return focus.getAttribute('aria-label') ?? (focus.textContent.trim() || focus.id);
  });
/** Goes on with Tab until this has focus. */
const tabTo = async (page: Page, selector: string) => {
  for (let tabs = 0; tabs < 120; tabs += 1) {
    await press(page, 'Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
};

describe.each(KINDS)('%s', (path) => {
  test('has a link past the menus first, and goes on in order, in sight and never stuck', async () => {
    const { page } = await openWhole(site, path);
    const { stops, wrong } = await walk(page, STOPS);
    expect(wrong).toEqual([]);
    expect(stops[0]).toContain('Naar de inhoud');
    expect(stops.length).toBeGreaterThan(10);
    await page.locator('.nl-skip-link').focus();
    await press(page, 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header'))).toBeNull();
  });

  test('goes back up from its end on a wide screen', async () => {
    const { page } = await openWhole(site, path, { viewport: { width: 1280, height: 700 } });
    await page.locator('footer a').last().focus();
    const { stops, wrong } = await walk(page, STOPS, 'Shift+Tab');
    expect(wrong).toEqual([]);
    expect(stops.length).toBeGreaterThan(10);
  });
});

test('the great table on a phone keeps what has focus clear of the name above it, also on the way up', async () => {
  const { page } = await openWhole(site, '/matrix/');
  await page.locator('tbody a:visible').last().focus();
  expect((await walk(page, STOPS, 'Shift+Tab')).wrong).toEqual([]);
});

describe('searching with the keyboard alone', () => {
  test('from the home page: the box, the arrows, Escape, all results, and the first of them', async () => {
    const { page } = await site.open('/');
    await tabTo(page, '#zoek');
    await page.keyboard.type('huisbezoek');
    await page.locator('[role=option]').first().waitFor();
    await press(page, 'ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await page.locator('#zoek').getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    );
    await press(page, 'Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek');
    await press(page, 'Enter');
    await resultsFor(page, 'huisbezoek');
    expect(await focused(page)).not.toBe('');
    await tabTo(page, '[data-resultaat] a');
    await press(page, 'Enter');
    await page.waitForURL(/\/(?:wie-kan|organisaties)\//);
  });

  test('the suggestions close when the focus goes on, which then is on the button', async () => {
    const { page } = await site.open('/');
    await tabTo(page, '#zoek');
    await page.keyboard.type('huisbezoek');
    await page.locator('[role=option]').first().waitFor();
    await press(page, 'Tab');
    expect(await focused(page)).toBe('Zoek');
    await press(page, 'Tab');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await focused(page)).not.toBe('');
  });
});

test('the form: from the list of profiles to a changed word, undone again, and the focus is never lost', async () => {
  const { page } = await site.open('/bewerken/');
  await page.locator('main a[href*="organisatie=woningcorporatie"]').waitFor();
  await tabTo(page, 'main a[href*="organisatie=woningcorporatie"]');
  await press(page, 'Enter');
  await settled(page, '0');
  await tabTo(page, 'summary');
  await press(page, 'Enter');
  await tabTo(page, '[id="kern--invoer"]');
  await press(page, 'End');
  await page.keyboard.type(' Proef.');
  await settled(page, '1');
  expect(await field(page, 'kern').evaluate((each) => each === document.activeElement)).toBe(true);
  const undo = page.locator('.changes button').first();
  await undo.focus();
  await press(page, 'Enter');
  await settled(page, '0');
  expect(await focused(page)).not.toBe('');
});

test('aan tafel: everyone who sits down or leaves keeps the focus somewhere', async () => {
  const { page } = await openWhole(site, '/aan-tafel/?o=huisarts,veilig-thuis,wijkagent');
  await tabTo(page, '[data-aanschuiven]');
  await press(page, 'Enter');
  await expect.poll(() => focused(page)).toContain('Wijkagent');
  await tabTo(page, '.table-place summary');
  await press(page, 'Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
});
