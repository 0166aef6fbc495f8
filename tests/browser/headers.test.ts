import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';
import { host } from '../helpers/host.ts';
import { dist } from '../helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(() => host(dist));
});
afterAll(() => site.close());

test('a host that sends the headers sends the whole policy with every page', async () => {
  const { headers } = await fetch(`${site.origin}/organisaties/veilig-thuis/`);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBeNull();
});

test('files with a hash in their name are kept, and the entrance of the search index is asked for anew', async () => {
  const { page, requests } = await site.open('/');
  const asset = requests.find((url) => url.includes('/assets/')) ?? '';
  expect((await page.request.get(asset)).headers()['cache-control']).toContain('immutable');
  const entry = await fetch(`${site.origin}/pagefind/pagefind-entry.json`);
  expect(entry.headers.get('cache-control')).toBe('no-cache');
});

test('with these headers search finds words in the texts too, and nothing breaks the policy', async () => {
  const query = 'radarfunctie';
  const { page, complaints, requests } = await site.open(`/zoeken/?q=${query}`);
  await resultsFor(page, query);
  const found = page.locator('[data-resultaat][data-soort="organisatie"][data-id="veilig-thuis"]');
  expect(await found.count()).toBe(1);
  expect(requests.some((url) => url.includes('wasm'))).toBe(true);
  expect(complaints).toEqual([]);
});

test.for(['/', '/wie-kan/huisbezoek/', '/organisaties/veilig-thuis/', '/begrippen/'])(
  '%s breaks no policy',
  async (path) => {
    const { page, complaints } = await site.open(path);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  },
);
