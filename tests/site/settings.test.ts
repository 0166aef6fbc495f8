/** The site built with every setting: an address, a repository and a mailbox; and what it is without them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qrCode } from '../../src/exports/qr-code.ts';
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
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: SITE,
      REPOSITORY_URL: 'https://github.com/voorbeeld/kennismaken.git',
      REDACTIE_MAIL: 'redactie@voorbeeld.nl',
    },
  });
  expect(status, stderr).toBe(0);
  pages = readPages(built);
}, 240_000);
afterAll(() => rmSync(built, { recursive: true }));

const readPage = (folder: string, page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
const policyOf = (html: string) =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

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

describe('with a repository on GitHub and a mailbox', () => {
  test('the edit page knows both, and says in words where to go without JavaScript', () => {
    const html = readPage(built, 'bewerken');
    expect(html).toContain('data-repository="https://github.com/voorbeeld/kennismaken"');
    expect(html).toContain('data-redactie-mail="redactie@voorbeeld.nl"');
    const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
    expect(without).toContain('mailto:redactie@voorbeeld.nl');
    expect(without).toContain('https://github.com/voorbeeld/kennismaken/blob/main/content/organisaties/');
    expect(without).toContain('href="/meedoen/"');
  });

  test('only the edit page may ask GitHub, and nothing else in its policy differs', () => {
    const asks = "connect-src 'self' https://api.github.com;";
    expect(policyOf(readPage(built, 'bewerken'))).toContain(asks);
    expect(policyOf(readPage(built, 'organisaties/wijkagent'))).toContain("connect-src 'self';");
    expect(policyOf(readPage(built, 'bewerken')).replace(asks, "connect-src 'self';")).toBe(
      policyOf(readPage(dist, 'bewerken')),
    );
  });
});

describe('with an address', () => {
  test('every page says where it is, and the card of a profile has a code that leads there', () => {
    const html = readPage(built, 'organisaties/wijkagent');
    expect(html).toContain(
      '<link rel="canonical" href="https://kennismaken.voorbeeld.nl/organisaties/wijkagent/">',
    );
    expect(html).toContain('src="/organisaties/wijkagent/code.svg"');
    expect(readFileSync(join(built, 'organisaties/wijkagent/code.svg'), 'utf8')).toBe(
      qrCode('https://kennismaken.voorbeeld.nl/organisaties/wijkagent/'),
    );
  });
});

test('without an address no page claims one, and the cards have no code', () => {
  const html = readPage(dist, 'organisaties/wijkagent');
  expect(html).not.toMatch(/rel="canonical"|code\.svg/);
  expect(existsSync(join(dist, 'organisaties/wijkagent/code.svg'))).toBe(false);
});

test('without settings the edit page names no address and asks no other host', () => {
  const html = readPage(dist, 'bewerken');
  expect(html).not.toMatch(/data-repository|data-redactie-mail|github\.com|mailto:/);
  expect(policyOf(html)).toContain("connect-src 'self';");
});

test('the source of every profile is published byte for byte', () => {
  const file = (folder: string) => readFileSync(join(folder, 'wijkagent.mdx'));
  expect(file(join(dist, 'bewerken/bron')).equals(file(join(root, 'content/organisaties')))).toBe(true);
});

test('the feed then names whole addresses, and readers know its entries from before the site had one', () => {
  const [here, without] = [built, dist].map((folder) =>
    readFileSync(join(folder, 'wijzigingen.xml'), 'utf8'),
  );
  const all = (feed: string | undefined, pattern: RegExp) => [...(feed ?? '').matchAll(pattern)].map(String);
  const links = all(here, /<link rel="(?:self|alternate)".*?href="[^"]*"/g);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !link.includes(`href="${SITE}/`))).toEqual([]);
  expect(all(here, /<id>.*?<\/id>/g)).toEqual(all(without, /<id>.*?<\/id>/g));
});
