import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent, loadEdition } from '../../../../content.ts';
import { organisationFile } from '../../../../exports/api/organisations.ts';

export const getStaticPaths = (async () => {
  const { organisaties } = await loadContent();
  return [...organisaties.keys()].map((organisatie) => ({ params: { organisatie } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(organisationFile(await loadEdition(), String(params['organisatie'])));
