/** The feed against RFC 4287, read by the XML parser of a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wijziging } from '../../schemas/index.ts';
import { atomFeed } from '../../src/exports/atom.ts';
import { openSite, type Site } from '../helpers/browser.ts';
import { editionOf } from '../helpers/edition.ts';
import { childrenOf, type Element, feedProblems, parseXml, textOf } from '../helpers/feed.ts';
import { dist } from '../helpers/site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('/open-data/'));
});
afterAll(() => site.close());

const change = (parts: Partial<Wijziging>): Wijziging => ({
  id: '2026-11-22',
  dag: '2026-11-22',
  titel: 'nieuw profiel',
  wat: ['Een voorbeeld.'],
  ...parts,
});
const logOf = (...wijzigingen: Wijziging[]) => new Map([['volledig', { naam: 'Volledig', wijzigingen }]]);

/** The page that the content of an entry is. */
const shown = (entry: Element) =>
  page.evaluate(
    (html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const all = [...body.querySelectorAll('*')];
      return { elements: all.map(({ localName }) => localName), texts: all.map((each) => each.textContent) };
    },
    textOf(entry, 'content'),
  );

describe('the feed of the site', () => {
  let feed: Element;
  beforeAll(async () => {
    feed = await parseXml(page, readFileSync(join(dist, 'wijzigingen.xml'), 'utf8'));
  });

  test('keeps to RFC 4287', () => {
    expect(childrenOf(feed, 'entry').length).toBeGreaterThan(20);
    expect(feedProblems(feed, { whole: false })).toEqual([]);
  });

  test('is in Dutch, free to use, and as new as its newest entry, which comes first', () => {
    expect(feed.attributes['xml:lang']).toBe('nl');
    expect(textOf(feed, 'rights')).toContain('CC BY 4.0');
    const moments = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'updated'));
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(textOf(feed, 'updated')).toBe(moments[0]);
  });
});

test('every address is whole where the site knows its own', async () => {
  const log = logOf(change({ deel: 'inschakelen' }));
  const feed = await parseXml(page, atomFeed(editionOf({}, 'https://kennismaken.voorbeeld.nl'), log));
  expect(feedProblems(feed, { whole: true })).toEqual([]);
  const [entry] = childrenOf(feed, 'entry');
  expect(entry && childrenOf(entry, 'link')[0]?.attributes['href']).toBe(
    'https://kennismaken.voorbeeld.nl/organisaties/volledig/#inschakelen',
  );
});

test('words that look like markup stay words, in the title and in the text', async () => {
  const odd = 'A & B <b>niet vet</b> "x" \'y\' ]]> &amp; <script>alert(1)</script>';
  const log = logOf(change({ titel: odd, wat: [odd, odd], bevestigd: { op: '2026-11-22', door: odd } }));
  const feed = await parseXml(page, atomFeed(editionOf({}), log));
  expect(feedProblems(feed, { whole: false })).toEqual([]);
  const [entry] = childrenOf(feed, 'entry') as [Element];
  expect(textOf(entry, 'title')).toBe(`Volledig: ${odd}`);
  expect(await shown(entry)).toEqual({
    elements: ['ul', 'li', 'li', 'p'],
    texts: [odd + odd, odd, odd, `Bevestigd door de organisatie zelf op 22 november 2026 (${odd}).`],
  });
});

test('a site without a single change has a feed too', async () => {
  const feed = await parseXml(page, atomFeed(editionOf(), new Map()));
  expect(feedProblems(feed, { whole: false })).toEqual([]);
  expect(childrenOf(feed, 'entry')).toEqual([]);
});

describe('the judge itself', () => {
  const good = () => atomFeed(editionOf(), logOf(change({ id: 'b' }), change({ id: 'a' })));

  test.each([
    ['no id', /<id>.*?<\/id>\n<title>V/, '<title>V', /entry .*: no id/],
    ['a date of no such day', /2026-11-22T00:00:00Z/, '2026-02-32T00:00:00Z', /no moment/],
    ['a day without a moment', /2026-11-22T00:00:00Z/, '2026-11-22', /no moment/],
    ['an id that is only a path', /urn:uuid:/, '/', /no absolute IRI/],
    ['no author', /<author>.*?<\/author>/, '', /nobody is the author/],
    ['two titles', /<title>/, '<title>x</title><title>', /more than one title/],
    ['an element of its own', /<author>/, '<datum/><author>', /datum does not belong here/],
    ['another namespace', /2005\/Atom/, '2005/atom', /the root is/],
    ['no way to itself', /rel="self"/, 'rel="via"', /no self/],
    ['markup in the content', /&lt;ul&gt;/, '<ul/>', /elements of its own/],
  ])('sees %s', async (_, pattern, replacement, words) => {
    const broken = good().replace(pattern, replacement);
    expect(broken).not.toBe(good());
    expect(feedProblems(await parseXml(page, broken), { whole: false }).join('\n')).toMatch(words);
  });

  test('sees two things with one id', async () => {
    const same = atomFeed(editionOf(), logOf(change({}), change({})));
    expect(feedProblems(await parseXml(page, same), { whole: false }).join()).toContain(
      'the id of two things',
    );
  });

  test('sees a bare sign in the text', async () => {
    await expect(parseXml(page, good().replace('Een voorbeeld.', 'A & B'))).rejects.toThrow('error');
  });
});
