import { expect, test } from 'vitest';
import { listedPages, robotsText, sitemapIndexXml, sitemapXml } from '../../src/exports/sitemap.ts';
import { editionOf } from '../helpers/edition.ts';
import { profile } from '../helpers/profiles.ts';

const site = new URL('https://kennismaken.voorbeeld.nl');
const written = (bewerkt: string, rest = {}) =>
  profile({ beheer: { status: 'redactie', bewerkt, herzien: '2028-01-01', ...rest } });
const { content } = editionOf({
  oud: written('2026-02-01'),
  nagelezen: written('2026-03-01', { wetGecontroleerd: '2026-04-01' }),
});
const days = new Map(listedPages(content, ['/over/']));

test('a page bears the day of what stands on it', () => {
  expect(days.get('/organisaties/oud/')).toBe('2026-02-01');
  expect(days.get('/organisaties/nagelezen/antwoorden/')).toBe('2026-04-01');
  expect(days.get('/organisaties/nagelezen/met/oud/')).toBe('2026-04-01');
  // The whole profile of the fixtures is of a later day, and its answer stands on every question.
  expect(days.get('/wie-kan/open/')).toBe(content.organisaties.get('volledig')?.beheer.bewerkt);
});

test('a page of which the content does not say when it changed bears no day', () => {
  expect(days.has('/over/')).toBe(true);
  expect(days.get('/over/')).toBeUndefined();
  expect(
    sitemapXml(site, [
      ['/over/', undefined],
      ['/', '2026-02-01'],
    ]),
  ).toContain(
    '<url><loc>https://kennismaken.voorbeeld.nl/over/</loc></url>\n<url><loc>https://kennismaken.voorbeeld.nl/</loc><lastmod>2026-02-01</lastmod></url>',
  );
});

test('robots find the index and the index names the sitemap, where the address is known', () => {
  expect(robotsText(site)).toContain('\nSitemap: https://kennismaken.voorbeeld.nl/sitemap-index.xml\n');
  expect(sitemapIndexXml(site)).toContain('<loc>https://kennismaken.voorbeeld.nl/sitemap-0.xml</loc>');
  expect(robotsText(undefined)).not.toContain('Sitemap');
});
