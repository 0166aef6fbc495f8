import { expect, test } from 'vitest';
import type { Wijziging, Wijzigingen } from '../../schemas/index.ts';
import { atomFeed } from '../../src/exports/atom.ts';
import { editionOf } from '../helpers/edition.ts';

const change = (dag: string, parts: Partial<Wijziging> = {}): Wijziging => ({
  id: dag,
  dag,
  titel: 'nieuw profiel',
  wat: ['Een voorbeeld.'],
  ...parts,
});
const feedOf = (log: Record<string, Wijzigingen>, address?: string) =>
  atomFeed(editionOf({}, address), new Map(Object.entries(log)));
const all = (feed: string, pattern: RegExp) => [...feed.matchAll(pattern)].map(([, found]) => found);
const titles = (feed: string) => all(feed, /<title>(.*?)<\/title>/g).slice(1);

test('the newest change comes first, those of one day by name, those of one profile as in its log', () => {
  const feed = feedOf({
    volledig: {
      naam: 'Volledig',
      wijzigingen: [
        change('2026-12-03', { id: '2026-12-03-2', titel: 'tweede' }),
        change('2026-12-03', { titel: 'eerste' }),
        change('2026-11-22'),
      ],
    },
    leeg: { naam: 'Leeg', wijzigingen: [change('2026-12-03'), change('2026-12-01')] },
  });
  expect(titles(feed)).toEqual([
    'Leeg: nieuw profiel',
    'Volledig: tweede',
    'Volledig: eerste',
    'Leeg: nieuw profiel',
    'Volledig: nieuw profiel',
  ]);
  expect(all(feed, /<updated>(.*?)<\/updated>/g).slice(0, 2)).toEqual([
    '2026-12-03T00:00:00Z',
    '2026-12-03T00:00:00Z',
  ]);
});

test('it holds the hundred newest', () => {
  const days = Array.from({ length: 120 }, (_, day) =>
    new Date(Date.UTC(2027, 0, 120 - day)).toISOString().slice(0, 10),
  );
  const feed = feedOf({ volledig: { naam: 'Volledig', wijzigingen: days.map((day) => change(day)) } });
  expect(all(feed, /<published>(.*?)T/g)).toEqual(days.slice(0, 100));
});

test('an id is the same wherever the site is published, whatever else changes, and for this entry alone', () => {
  const log = { volledig: { naam: 'Volledig', wijzigingen: [change('2026-11-22')] } };
  const ids = (feed: string) => all(feed, /<id>(.*?)<\/id>/g);
  // Written down: a change here makes every reader show everything anew.
  const expected = [
    'urn:uuid:722f0c60-8b5e-5020-a7cf-ca17ac6ed60e',
    'urn:uuid:4c252173-16b7-580e-a340-0c62743497eb',
  ];
  expect(ids(feedOf(log))).toEqual(expected);
  expect(ids(feedOf(log, 'https://kennismaken.voorbeeld.nl'))).toEqual(expected);
  const renamed = {
    volledig: { naam: 'Anders', wijzigingen: [change('2026-11-22', { titel: 'x', wat: ['y'] })] },
  };
  expect(ids(feedOf(renamed))).toEqual(expected);
  const other = { leeg: { naam: 'Leeg', wijzigingen: [change('2026-11-22')] } };
  expect(ids(feedOf(other))[1]).not.toBe(expected[1]);
});

test('an entry leads to the part of the profile that changed, or to the list where the profile is gone', () => {
  const feed = feedOf({
    volledig: {
      naam: 'Volledig',
      wijzigingen: [change('2026-11-24', { deel: 'informatie-delen' }), change('2026-11-23')],
    },
    weg: { naam: 'Weg', wijzigingen: [change('2026-11-22', { deel: 'kan' })] },
  });
  expect(all(feed, /rel="alternate".*? href="(.*?)"/g)).toEqual([
    '/',
    '/organisaties/volledig/#informatie-delen',
    '/organisaties/volledig/',
    '/organisaties/',
  ]);
});

test('it says whether the organisation itself confirmed', () => {
  const bevestigd = { op: '2026-11-20', door: 'Beleidsadviseur, Voorbeeld' };
  const feed = feedOf({
    volledig: { naam: 'Volledig', wijzigingen: [change('2026-11-23', { bevestigd }), change('2026-11-22')] },
  });
  expect(all(feed, /&lt;p&gt;(.*?)&lt;\/p&gt;/g)).toEqual([
    'Bevestigd door de organisatie zelf op 20 november 2026 (Beleidsadviseur, Voorbeeld).',
    'Nog niet bevestigd door de organisatie zelf.',
  ]);
});
