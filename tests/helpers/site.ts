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

/** All pages of the built site. */
export function readPages(): Page[] {
  if (!existsSync(dist)) throw new Error('Er is geen dist/. Draai eerst: npm run build');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const address = `/${relative('.', file)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, '')}`;
      return builtPage(address, html);
    });
}
