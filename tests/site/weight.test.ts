import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, type Page, readPages } from '../helpers/site.ts';

/** What arrives in the first round trip: about ten packets. In bytes. */
const FIRST_ROUND_TRIP = 14_000;

const weighed = new Map<string, number>();
const styleWeight = (href: string): number => {
  const known = weighed.get(href) ?? brotliCompressSync(readFileSync(join(dist, href))).length;
  weighed.set(href, known);
  return known;
};

/** HTML and the styles that a screen waits for, compressed, in bytes. Styles for paper come later. */
function weightOf({ html, root }: Page): number {
  const styles = root
    .querySelectorAll('link[rel=stylesheet]')
    .filter((link) => link.getAttribute('media') !== 'print')
    .map((link) => styleWeight(link.getAttribute('href') ?? ''));
  return brotliCompressSync(html).length + styles.reduce((sum, each) => sum + each, 0);
}

const KINDS: Record<string, RegExp> = {
  home: /^\/$/,
  profiel: /^\/organisaties\/[^/]+\/$/,
  vraag: /^\/wie-kan\/[^/]+\/$/,
};

test.each(Object.entries(KINDS))(
  'every page of the kind %s arrives in the first round trip',
  (_, address) => {
    const pages = readPages().filter((page) => address.test(page.address));
    expect(pages.length).toBeGreaterThan(0);
    const [heaviest] = pages
      .map((page) => ({ address: page.address, weight: weightOf(page) }))
      .toSorted((a, b) => b.weight - a.weight);
    expect(heaviest?.weight, `de zwaarste is ${heaviest?.address}`).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  },
);
