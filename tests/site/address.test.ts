/** The site built for a known address: what then goes along with a link, and what search engines are told. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../helpers/content.ts';
import { dist, type Page, readPages } from '../helpers/site.ts';
import { FIRST_ROUND_TRIP, heaviest, KINDS } from '../helpers/weight.ts';

const SITE = 'https://kennismaken.voorbeeld.nl';

let built: string;
let pages: Page[];
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'adres-'));
  const { status, stderr } = spawnSync('astro', ['build', '--outDir', built], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: SITE },
  });
  expect(status, stderr).toBe(0);
  pages = readPages(built);
}, 240_000);
afterAll(() => rmSync(built, { recursive: true }));

const metaOf = ({ root }: Page, name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

test('every page goes with a link as a large image that exists, with words for who does not see it', () => {
  for (const page of pages.filter(({ partial }) => !partial)) {
    const image = metaOf(page, 'og:image') ?? '';
    expect(image, page.address).toMatch(/^https:\/\/kennismaken\.voorbeeld\.nl\/beeld\/[a-z0-9/-]+\.png$/);
    expect(existsSync(join(built, image.slice(SITE.length))), page.address).toBe(true);
    expect(metaOf(page, 'og:image:alt'), page.address).toMatch(/.{20,}/);
    expect(metaOf(page, 'twitter:card'), page.address).toBe('summary_large_image');
  }
});

test('a profile, a question and a situation go with an image of their own', () => {
  const shared = pages.filter((page) => metaOf(page, 'og:image')?.endsWith('/beeld/kennismaken.png'));
  expect(shared.map(({ address }) => address)).toContain('/');
  const own = /^\/(?:organisaties|wie-kan|situaties)\/[^/]+\/(?:antwoorden\/)?$/;
  expect(shared.filter(({ address }) => own.test(address))).toEqual([]);
});

test.each(Object.entries(KINDS))(
  'also then every page of the kind %s arrives in the first round trip',
  (_, kind) => {
    const { address, weight } = heaviest(pages, kind, built);
    expect(weight, `de zwaarste is ${address}`).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  },
);

test('the sitemap holds every page but the fragments and tools, and robots are told where it is', () => {
  const read = (name: string) => readFileSync(join(built, name), 'utf8');
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const expected = pages
    .filter(({ partial, address }) => !partial && !/^\/(?:zoeken|bewerken|404\.html)/.test(address))
    .map(({ address }) => SITE + address);
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(read('sitemap-index.xml')).toContain(`${SITE}/sitemap-0.xml`);
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
});

test('without an address there is no sitemap, and no robot is sent to one', () => {
  expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(false);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});
