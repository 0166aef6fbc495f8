/** What a page weighs on its way to a reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist, type Page } from './site.ts';

/** What arrives in the first round trip: about ten packets. In bytes. */
export const FIRST_ROUND_TRIP = 14_000;

/** The kinds of page that have to arrive in it, by their address. */
export const KINDS: Record<string, RegExp> = {
  home: /^\/$/,
  profiel: /^\/organisaties\/[^/]+\/$/,
  vraag: /^\/wie-kan\/[^/]+\/$/,
};

/** The heaviest of these pages that are of a kind, with its weight: HTML and the styles that a screen waits for, compressed, in bytes. */
export function heaviest(
  pages: readonly Page[],
  kind: RegExp,
  from = dist,
): { address: string; weight: number } {
  const styles = new Map<string, number>();
  const styleWeight = (href: string): number => {
    const known = styles.get(href) ?? brotliCompressSync(readFileSync(join(from, href))).length;
    styles.set(href, known);
    return known;
  };
  const weightOf = ({ html, root }: Page) =>
    root
      .querySelectorAll('link[rel=stylesheet]')
      // Styles for paper come later.
      .filter((link) => link.getAttribute('media') !== 'print')
      .reduce(
        (sum, link) => sum + styleWeight(link.getAttribute('href') ?? ''),
        brotliCompressSync(html).length,
      );
  const [found] = pages
    .filter(({ address }) => kind.test(address))
    .map((page) => ({ address: page.address, weight: weightOf(page) }))
    .toSorted((a, b) => b.weight - a.weight);
  if (!found) throw new Error(`Geen pagina met een adres als ${kind}`);
  return found;
}
