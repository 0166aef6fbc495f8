/** The built site as tests see it: every HTML page of `dist`, parsed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export const dist = join(import.meta.dirname, '../../dist');

export interface Page {
  /** Address on the site, such as `/wie-kan/huisbezoek/`. */
  address: string;
  html: string;
  root: HTMLElement;
  /** A fragment for the search results, not a page of its own. */
  partial: boolean;
}

/** A page that is parsed when a test first asks for it: most tests look at a few of all these pages. */
function builtPage(address: string, html: string): Page {
  let root: HTMLElement | undefined;
  return {
    address,
    html,
    partial: !html.startsWith('<!DOCTYPE html>'),
    get root() {
      root ??= parse(html);
      return root;
    },
  };
}

const read = new Map<string, Page[]>();

/** All pages of the built site, or of one built elsewhere; read and parsed once for all tests. Look, do not change. */
export function readPages(from = dist): Page[] {
  const pages = read.get(from) ?? pagesIn(from);
  read.set(from, pages);
  return pages;
}

function pagesIn(from: string): Page[] {
  if (!existsSync(from)) throw new Error('Er is geen dist/. Draai eerst: npm run build');
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => {
      const html = readFileSync(join(from, file), 'utf8');
      const address = `/${relative('.', file)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, '')}`;
      return builtPage(address, html);
    });
}

/** Tells whether an address on the built site leads to a page or a file, and its fragment to an element. */
export function addresses(from = dist): (address: string) => boolean {
  const ids = new Map(
    // Parsing every page for its ids alone would cost more than all else here.
    readPages(from).map(({ address, html }) => [
      address,
      new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  );
  return (address) => {
    const [path = '', fragment] = address.split('#');
    const anchors = ids.get(path);
    if (anchors) return fragment === undefined || anchors.has(fragment);
    return fragment === undefined && existsSync(join(from, path));
  };
}
