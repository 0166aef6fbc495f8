import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '../content.ts';
import { listedPages, sitemapIndexXml, sitemapXml } from '../exports/sitemap.ts';

// A sitemap names whole addresses, so that a site that does not know its own has none.
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? [{ params: { sitemap: 'sitemap-index' } }, { params: { sitemap: 'sitemap-0' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  if (!site) throw new Error('De site kent haar eigen adres niet.');
  if (params['sitemap'] === 'sitemap-index') return new Response(sitemapIndexXml(site));
  const about = (await getCollection('paginas')).map(({ id }) => `/${id}/`);
  return new Response(sitemapXml(site, listedPages(await loadContent(), about)));
};
