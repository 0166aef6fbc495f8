import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PAIR = '/organisaties/veilig-thuis/met/wijkagent/';

test('the two stand beside each other where there is room, and below each other on a phone', async () => {
  const boxes = async (width: number) => {
    const { page } = await site.open(PAIR, { viewport: { width, height: 900 } });
    const sides = page.locator('#verwachten .side');
    return [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  };
  const [left, right] = await boxes(1280);
  expect(right?.y).toBe(left?.y);
  const [upper, lower] = await boxes(390);
  expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + (upper?.height ?? 0) - 1);
});

test('a browser that was told where you work offers the two side by side on every profile, until it must forget', async () => {
  const { page, requests } = await site.open('/organisaties/');
  const choice = page.getByLabel('Ik werk bij');
  await choice.selectOption('wijkagent');
  const before = requests.length;

  await page.goto(`${site.origin}/organisaties/veilig-thuis/`);
  expect(await choice.inputValue()).toBe('wijkagent');
  const link = page.getByRole('link', { name: 'Bekijk Wijkagent en Veilig Thuis naast elkaar' });
  expect(await link.getAttribute('href')).toContain('/organisaties/veilig-thuis/met/wijkagent/');
  await link.click();
  await page.waitForURL('**/organisaties/veilig-thuis/met/wijkagent/');

  await page.goto(`${site.origin}/organisaties/wijkagent/`);
  expect(await page.locator('[data-werkplek] [role=status]').innerText()).toBe(
    'Dit is jullie eigen profiel.',
  );

  await choice.selectOption('huisarts');
  expect(await page.getByRole('link', { name: /naast elkaar/ }).innerText()).toBe(
    'Bekijk Huisarts en POH-GGZ en Wijkagent naast elkaar',
  );

  await choice.selectOption({ label: 'vergeet mijn keuze' });
  expect(await page.getByRole('link', { name: /naast elkaar/ }).count()).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(requests.slice(before).filter((url) => url.includes('huisarts'))).toEqual([]);
});

test('a remembered organisation that no longer exists is no choice', async () => {
  const { page } = await site.open('/organisaties/veilig-thuis/');
  await page.evaluate(() => localStorage.setItem('kennismaken.ik-werk-bij', 'opgeheven'));
  await page.reload();
  const choice = page.getByLabel('Ik werk bij');
  expect(await choice.locator('option:checked').innerText()).toBe('kies je organisatie');
  expect(await page.locator('[data-werkplek] [role=status]').innerText()).toBe('');
});

test('a browser that keeps nothing still lets you choose on this page', async () => {
  const { page, complaints } = await site.open('/over/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${site.origin}/organisaties/veilig-thuis/`);
  await page.getByLabel('Ik werk bij').selectOption('wijkagent');
  expect(await page.getByRole('link', { name: /Bekijk Wijkagent/ }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('without JavaScript every pair is a plain link on the profile, and nothing offers what cannot work', async () => {
  const { page } = await site.open('/organisaties/veilig-thuis/', { javaScriptEnabled: false });
  expect(await page.locator('[data-werkplek]').isVisible()).toBe(false);
  await page.locator('.partners a', { hasText: 'Wijkagent' }).first().click();
  await page.waitForURL('**/organisaties/veilig-thuis/met/wijkagent/');
  expect(await page.locator('#allebei').isVisible()).toBe(true);
});

test('on paper a pair has its text and not its menus', async () => {
  const { page } = await site.open(PAIR);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.on-page').isVisible()).toBe(false);
  expect(await page.locator('#delen').isVisible()).toBe(true);
});
