import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const profiles = readdirSync(join(import.meta.dirname, '../../content/organisaties')).map((file) =>
  file.replace(/\.mdx$/, ''),
);

test('every profile prints as a card of two sheets of A4', async () => {
  const { page } = await site.open('/organisaties/');
  const sheets: Record<string, number> = {};
  for (const id of profiles) {
    await page.goto(`${site.origin}/organisaties/${id}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    sheets[id] = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pdf, id).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12]/);
  }
  expect(sheets).toEqual(Object.fromEntries(profiles.map((id) => [id, 2])));
}, 120_000);

test('the card has what a first meeting needs, and not what only a screen can use', async () => {
  const { page } = await site.open('/organisaties/veilig-thuis/');
  await page.emulateMedia({ media: 'print' });
  for (const shown of [
    'h1',
    '.reach a',
    '#mandaat',
    '#nodig-van-jou',
    '#terugkoppeling',
    '#informatie-delen',
    '.acute',
  ])
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
  expect(await page.locator('#kan [data-vraag]:visible').count()).toBe(40);
  // What still needs confirming has one sign on paper, and words that say what it means.
  const signs = await page
    .locator('.basis.unsourced')
    .evaluateAll((marks) =>
      marks.filter((mark) => mark.checkVisibility()).map((mark) => getComputedStyle(mark, '::after').content),
    );
  expect(signs.length).toBeGreaterThan(0);
  expect(new Set(signs)).toEqual(new Set(['"°"']));
  expect(await page.locator('#kan').innerText()).toContain('vakkennis, nog te bevestigen');
  for (const hidden of ['.search-form', '.on-page', '.foot-nav', '.workplace', '.partners', '#bronnen'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});
