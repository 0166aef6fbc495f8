/** The file of each profile, byte for byte, so that an edit changes nothing else. */
import { readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '../../../content.ts';
import { fileOf } from '../../../edit/file-of.ts';

export const getStaticPaths = (async () => {
  const { organisaties } = await loadContent();
  return [...organisaties.keys()].map((organisatie) => ({ params: { organisatie } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(new URL(fileOf(String(params['organisatie'])), root)));
