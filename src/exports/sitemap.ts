/** The pages that search engines may list, each with the day of what stands on it (sitemaps.org, protocol 0.9). */
import type { Organisatie } from '../../schemas/index.ts';
import { type Content, newestDay } from '../model/content.ts';
import { pairsOf } from '../model/pair.ts';
import { pathOf } from '../model/paths.ts';

/** A page and the day (YYYY-MM-DD) on which it last changed; undefined where the content does not say. */
type Listed = readonly [path: string, day: string | undefined];

/** The addresses of the pages about the site, which bear no date, come from the caller. */
export function listedPages(content: Content, about: readonly string[]): Listed[] {
  const { organisaties, vragen, situaties, regios, lokaal } = content;
  const newest = newestDay(content);
  const dayOf = (id: string) => lastDay(organisaties.get(id));
  const newestProfile = [...organisaties.keys()].map(dayOf).toSorted().at(-1);
  const lists = ['/', pathOf.organisaties, pathOf.vragen, '/situaties/', pathOf.begrippen, pathOf.matrix];
  return [
    ...[...lists, pathOf.openData, pathOf.onderhoud].map((path): Listed => [path, newest]),
    ...[...about, '/open-data/hsds/', pathOf.aanTafel()].map((path): Listed => [path, undefined]),
    ...[...organisaties.keys()].flatMap((id): Listed[] =>
      [pathOf.organisatie(id), pathOf.antwoorden(id), pathOf.onderhoudVan(id)].map((path) => [
        path,
        dayOf(id),
      ]),
    ),
    ...pairsOf(organisaties.keys()).map(([a, b]): Listed => [pathOf.paar(a, b), later(dayOf(a), dayOf(b))]),
    // Every organisation has its answer on the page of a question.
    ...[...vragen.keys()].map((id): Listed => [pathOf.vraag(id), newestProfile]),
    ...[...situaties].map(([id, { bewerkt }]): Listed => [pathOf.situatie(id), bewerkt]),
    ...(regios.size > 0 ? [[pathOf.regios, newest] satisfies Listed] : []),
    ...[...regios].map(([id, { bewerkt }]): Listed => [pathOf.regio(id), bewerkt]),
    ...[...lokaal].map(([id, profile]): Listed => [pathOf.lokaal(id), lastDay(profile)]),
  ];
}

/** The one sitemap; it holds up to 50,000 pages. */
export const sitemapXml = (site: URL, pages: readonly Listed[]): string =>
  xml(
    'urlset',
    pages.map(([path, day]) => {
      const lastmod = day ? `<lastmod>${day}</lastmod>` : '';
      return `<url><loc>${new URL(path, site).href}</loc>${lastmod}</url>`;
    }),
  );

/** The index that names the sitemap, where robots look for it. */
export const sitemapIndexXml = (site: URL): string =>
  xml('sitemapindex', [`<sitemap><loc>${new URL('/sitemap-0.xml', site).href}</loc></sitemap>`]);

/** What robots may fetch: everything but the fragments that search puts on its page. */
export const robotsText = (site: URL | undefined): string =>
  [
    'User-agent: *',
    'Disallow: /zoeken/antwoord/',
    ...(site ? ['', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`] : []),
    '',
  ].join('\n');

const xml = (root: string, lines: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');

/** The day a profile was last written, confirmed, or read beside the law. */
function lastDay(profile: Pick<Organisatie, 'beheer'> | undefined): string {
  const { bewerkt = '', bevestigd, wetGecontroleerd = '' } = profile?.beheer ?? {};
  return [bewerkt, bevestigd?.op ?? '', wetGecontroleerd].reduce(later);
}

const later = (one: string, other: string) => (one > other ? one : other);
