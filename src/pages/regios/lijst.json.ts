/** The names of the regions, for who chooses one on the page of a question. */
import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';

export const GET: APIRoute = async () => {
  const { regios } = await loadContent();
  return Response.json([...regios].map(([id, { naam }]) => ({ id, naam })));
};
