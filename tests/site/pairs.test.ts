import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { pairsOf } from '../../src/model/pair.ts';
import { dist, readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const ids = documents.ids('organisaties');
const pages = readPages();
const ADDRESS = /^\/organisaties\/([^/]+)\/met\/([^/]+)\/$/;
const pairs = pages.flatMap((page) => {
  const [, first, second] = ADDRESS.exec(page.address) ?? [];
  return first && second ? [{ ...page, first, second }] : [];
});

test('every two profiles have one page together, the ids in alphabetical order, and none twice or reversed', () => {
  expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
  expect(pairs.map(({ first, second }) => [first, second]).toSorted()).toEqual(pairsOf(ids).toSorted());
  for (const { address, first, second } of pairs) expect(first < second, address).toBe(true);
});

test('each profile links to all its pairs, and each pair back to both profiles', () => {
  for (const id of ids) {
    const links = pages
      .find(({ address }) => address === `/organisaties/${id}/`)
      ?.root.querySelectorAll('.partners dd a')
      .map((link) => link.getAttribute('href'));
    const own = pairs
      .filter(({ first, second }) => first === id || second === id)
      .map(({ address }) => address);
    expect([...new Set(links)].toSorted(), id).toEqual(own.toSorted());
  }
  for (const { address, root, first, second } of pairs) {
    for (const id of [first, second])
      expect(root.querySelector(`main a[href="/organisaties/${id}/"]`), address).not.toBeNull();
  }
});

test('no heading stands above nothing', () => {
  const level = (tag: string) => (/^H[1-6]$/.test(tag) ? Number(tag.charAt(1)) : Number.POSITIVE_INFINITY);
  for (const { address, root } of pairs) {
    const lonely = root.querySelectorAll('main :is(h2, h3, h4)').filter((heading) => {
      const next = heading.nextElementSibling;
      return !next || level(next.tagName) <= level(heading.tagName) || next.textContent.trim() === '';
    });
    expect(
      lonely.map(({ textContent }) => textContent),
      address,
    ).toEqual([]);
  }
});

test('the list of sections and the sections are the same', () => {
  for (const { address, root } of pairs) {
    const listed = root.querySelectorAll('.on-page a').map((link) => link.getAttribute('href'));
    const sections = root.querySelectorAll('.pair > section').map(({ id }) => `#${id}`);
    expect(listed, address).toEqual(sections);
  }
});

test('every answer that both give stands under both, and all questions are counted', () => {
  const vragen = documents.ids('vragen');
  for (const { address, root } of pairs) {
    const counted = root.querySelectorAll('.pair-glance strong').map((count) => Number(count.textContent));
    expect(
      counted.reduce((sum, count) => sum + count, 0),
      address,
    ).toBe(vragen.length);
    for (const item of root.querySelectorAll('#allebei .both-list > li'))
      expect(item.querySelectorAll('.pair-answer').length, address).toBe(2);
  }
});

test('every answer, line of work and shared line says what it rests on', () => {
  for (const { address, root } of pairs) {
    for (const item of root.querySelectorAll('.pair-answer, #doorgeven .statements > li'))
      expect(item.querySelector('.basis'), `${address}: ${item.textContent}`).not.toBeNull();
    // A list in which nothing has a source says so once, below it.
    for (const item of root.querySelectorAll('#delen .statements > li, #verwachten .statements > li'))
      expect(
        item.querySelector('.basis') ?? item.parentNode?.nextElementSibling?.querySelector('.basis'),
        `${address}: ${item.textContent}`,
      ).toBeTruthy();
    for (const promise of root.querySelectorAll('#verwachten dd, #misverstanden dd'))
      expect(promise.querySelector('.basis, .unknown'), `${address}: ${promise.textContent}`).not.toBeNull();
  }
});

test('the trust of both profiles can lapse on the page itself', () => {
  for (const { address, root } of pairs)
    expect(root.querySelectorAll('[data-herzien] [data-trust-words]').length, address).toBe(2);
});

test('a page fits in the first round trip: at most 14 kB compressed', () => {
  // Brotli at its best takes long; gzip, which is quick, says which pages are the heaviest.
  const heaviest = pairs
    .map(({ address, html }) => ({ address, html, rough: gzipSync(html).length }))
    .toSorted((a, b) => b.rough - a.rough)
    .slice(0, 10);
  for (const { address, html } of heaviest) {
    expect(brotliCompressSync(html).length, address).toBeLessThan(14 * 1024);
  }
});

test('pairs are not in the full-text index: they repeat what the profiles say', () => {
  const folder = join(dist, 'pagefind/fragment');
  const addresses = readdirSync(folder).map(
    (file) => /"url":"([^"]*)"/.exec(gunzipSync(readFileSync(join(folder, file))).toString())?.[1],
  );
  expect(addresses.some((address) => address?.startsWith('/organisaties/'))).toBe(true);
  expect(addresses.filter((address) => address === undefined || address.includes('/met/'))).toEqual([]);
});
