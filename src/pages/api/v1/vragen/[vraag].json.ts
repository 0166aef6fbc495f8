import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent, loadEdition } from '../../../../content.ts';
import { questionFile } from '../../../../exports/api/questions.ts';

export const getStaticPaths = (async () => {
  const { vragen } = await loadContent();
  return [...vragen.keys()].map((vraag) => ({ params: { vraag } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(questionFile(await loadEdition(), String(params['vraag'])));
