import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses, dist, readPages } from '../helpers/site.ts';

const feed = readFileSync(join(dist, 'wijzigingen.xml'), 'utf8');
const entries = feed.split('<entry>').slice(1);

test('every entry leads to a page that exists, and to a part that is on it', () => {
  const leads = addresses();
  const links = entries.map((entry) => /<link rel="alternate" .*href="(.*?)"/.exec(entry)?.[1] ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !leads(link))).toEqual([]);
});

test('readers find it from the pages where people look for news, and no other page carries it along', () => {
  const found = readPages().filter(({ html }) => html.includes('application/atom+xml'));
  expect(found.map(({ address }) => address).toSorted()).toEqual(['/', '/onderhoud/', '/open-data/']);
  for (const { root } of found)
    expect(root.querySelector('head link[type="application/atom+xml"]')?.getAttribute('href')).toBe(
      '/wijzigingen.xml',
    );
});
