/** How someone may set up a browser to read with, and what must then still be there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../helpers/browser.ts';
import { KINDS, openWhole } from '../helpers/kinds.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The spacing of WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Every element that hides a part of its own text. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(each);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          clipPath === 'none' &&
          ((cuts(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
            (cuts(overflowY) && each.scrollHeight > each.clientHeight + 1))
        );
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );

describe.each(KINDS)('%s', (path) => {
  test('with more space between lines, words and letters loses no text, at 320 px too', async () => {
    const { page } = await openWhole(site, path, { viewport: { width: 320, height: 700 }, bypassCSP: true });
    await page.addStyleTag({ content: SPACED });
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('moves nothing', async () => {
    const { page } = await openWhole(site, path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(String),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});

describe('in the reader’s own few colours', () => {
  const OWN = { forcedColors: 'active', viewport: { width: 1280, height: 900 } } as const;
  /** Whether the border of an element shows against its background. */
  const edged = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(each);
        return borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
      });

  test.each([
    ['/', '.search-row .button'],
    ['/', '.search-row input'],
    ['/bewerken/?organisatie=woningcorporatie', '.edit-bar .button'],
    ['/bewerken/?organisatie=woningcorporatie', '#spring'],
    ['/matrix/', '.matrix-filter select'],
    ['/matrix/', '.matrix-frame'],
  ])('on %s there is an edge around %s', async (path, selector) => {
    const { page } = await openWhole(site, path, OWN);
    expect(await edged(page, selector)).toBe(true);
  });

  test('the chosen suggestion has a line around it', async () => {
    const { page } = await site.open('/', OWN);
    await page.locator('#zoek').pressSequentially('huisbezoek');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).outline);
    expect(await line('[role=option][aria-selected=true]')).toMatch(/rgb\(\d+, \d+, \d+\) solid 2px/);
    expect(await line('[role=option][aria-selected=false]')).not.toContain('solid');
  });

  test.each(['/wie-kan/huisbezoek/', '/organisaties/veilig-thuis/', '/matrix/'])(
    'on %s the shape and the word of an answer are there',
    async (path) => {
      const { page } = await openWhole(site, path, OWN);
      const mark = page.locator('main .mark').first();
      expect(await mark.innerText()).toMatch(/[●◐○–?]/);
      expect(await mark.evaluate((each) => getComputedStyle(each).color)).not.toBe(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      );
    },
  );
});
