import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';

/** The core sentence of every organisation, for results that show one. */
export const GET: APIRoute = async () => {
  const { organisaties } = await loadContent();
  return Response.json(Object.fromEntries([...organisaties].map(([id, { kern }]) => [id, kern])));
};
