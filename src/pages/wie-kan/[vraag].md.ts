import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent, loadEdition } from '../../content.ts';
import { questionMarkdown } from '../../exports/markdown/question.ts';

export const getStaticPaths = (async () => {
  const { vragen } = await loadContent();
  return [...vragen.keys()].map((vraag) => ({ params: { vraag } }));
}) satisfies GetStaticPaths;

/** A question for programs that read text. */
export const GET: APIRoute<never, { vraag: string }> = async ({ params }) =>
  new Response(questionMarkdown(await loadEdition(), params.vraag));
