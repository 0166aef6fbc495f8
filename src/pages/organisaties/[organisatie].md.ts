import { readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent, loadEdition } from '../../content.ts';
import { fileOf } from '../../edit/file-of.ts';
import { readSource } from '../../edit/source.ts';
import { profileMarkdown } from '../../exports/markdown/profile.ts';
import { decode } from '../../markdown/raw.ts';

export const getStaticPaths = (async () => {
  const { organisaties } = await loadContent();
  return [...organisaties.keys()].map((organisatie) => ({ params: { organisatie } }));
}) satisfies GetStaticPaths;

/** A profile for programs that read text. */
export const GET: APIRoute<never, { organisatie: string }> = async ({ params: { organisatie } }) => {
  // By the one reader, to which files from any machine are the same.
  const decoded = decode(readFileSync(new URL(fileOf(organisatie), root)));
  if ('finding' in decoded) throw new Error(decoded.finding.tekst);
  const { body } = readSource(decoded.text);
  return new Response(profileMarkdown(await loadEdition(), organisatie, body));
};
