import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../helpers/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['/onderhoud/', '/onderhoud/wijkagent/'])('%s', (path) => {
  test('on paper everything that is folded shut is there', async () => {
    const { page } = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('main details li')
      .evaluateAll((items) =>
        items.map(
          (item) =>
            item.checkVisibility({ contentVisibilityAuto: true }) && item.getBoundingClientRect().height > 0,
        ),
      );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(Boolean)).toBe(true);
  });
});

test('an old copy says by itself what has fallen due since, soon first and then too late', async () => {
  const { page } = await site.open('/onderhoud/');
  const row = page.locator('[data-profiel=wijkagent]');
  const herzien = (await row.getAttribute('data-herzien')) ?? '';
  const at = async (days: number) => {
    await page.clock.setFixedTime(new Date(Date.parse(`${herzien}T12:00:00`) + days * 24 * 3600 * 1000));
    await page.reload();
    return {
      words: await row.locator('[data-termijn-words]').innerText(),
      confirmed: await row.locator('[data-trust-words]').innerText(),
      late: Number(await page.locator('[data-telling=verlopen]').innerText()),
      soon: Number(await page.locator('[data-telling=binnenkort]').innerText()),
    };
  };
  const [before, soon, after] = [await at(-61), await at(-60), await at(1)];
  expect(before.words).toBe('');
  expect(soon).toMatchObject({ words: 'binnen 60 dagen', confirmed: 'Nog niet' });
  expect(soon.soon).toBeGreaterThan(0);
  expect(after).toMatchObject({ words: 'te laat', confirmed: 'Controle verlopen' });
  expect(after.late).toBe(await page.locator('[data-profiel][data-termijn=verlopen]').count());
  expect(after.late).toBeGreaterThan(0);
});

test('a statement leads to its own field in the edit form', async () => {
  const { page } = await site.open('/onderhoud/wijkagent/');
  const item = page.locator('[data-uitspraak^="inschakelen.klaarleggen."]').first();
  const field = (await item.getAttribute('data-uitspraak')) ?? '';
  await page.locator('summary', { hasText: 'Inschakelen' }).click();
  await item.getByRole('link').click();
  await page.locator(`[id="${field}"]`).waitFor({ state: 'visible', timeout: 30_000 });
});
