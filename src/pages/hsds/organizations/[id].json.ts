import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../../../content.ts';
import { organizationsById, workshopOf } from '../../../exports/hsds/files.ts';

export const getStaticPaths = (async () => {
  const organizations = organizationsById(workshopOf(await loadEdition()));
  return [...organizations].map(([id, organization]) => ({ params: { id }, props: { organization } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['organization']);
