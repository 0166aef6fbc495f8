/** The edit form in a browser, as someone would use it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Site } from './browser.ts';

/** Opens the form and waits until it has judged the profile once; `settings` are those of an installation. */
export async function openForm(
  site: Site,
  query = '?organisatie=woningcorporatie',
  options: Parameters<Site['open']>[1] = {},
  settings: Record<string, string> = {},
) {
  const visit = await site.open('/404.html', options);
  // The settings of an installation are in the page; a test that needs them puts them there.
  const attributes = Object.entries(settings).map(([name, value]) => ` data-${name}="${value}"`);
  await visit.page.route(/\/bewerken\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<div data-bewerken', `<div data-bewerken${attributes.join('')}`)
      .replace("connect-src 'self'", "connect-src 'self' https://api.github.com");
    await route.fulfill({ response, body });
  });
  await visit.page.goto(`${site.origin}/bewerken/${query}`);
  if (query.includes('organisatie=')) await settled(visit.page, '0');
  visit.complaints.splice(0, visit.complaints.findLastIndex((complaint) => complaint.includes('404')) + 1);
  return visit;
}

/** Waits until this many changes have been judged. */
export const settled = (page: Page, changes: string) =>
  page.locator(`[data-bewerken][data-klaar="${changes}"]`).waitFor({ state: 'attached' });

export const field = (page: Page, id: string): Locator => page.locator(`[id="${id}--invoer"]`);

/** What a button offers as a file. */
export async function downloaded(page: Page, name: string | RegExp): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Goes to a field by the jump list and Tab alone, and types there in place of what it holds. */
export async function typeByKeyboard(page: Page, jump: string, id: string, text: string): Promise<void> {
  await page.locator('#spring').focus();
  await page.keyboard.type(jump);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const target = field(page, id);
  for (
    let tabs = 0;
    tabs < 40 && !(await target.evaluate((each) => each === document.activeElement));
    tabs += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await settled(page, '1');
}
