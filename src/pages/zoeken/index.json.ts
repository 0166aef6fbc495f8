import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { beyondCore, buildCoreIndex } from '../../search/core.ts';
import { buildSearchIndex, entriesOf } from '../../search/index.ts';

/** What search knows beyond the core: fetched when the core is not enough. */
export const GET: APIRoute = async () => {
  const { vragen, organisaties } = await loadContent();
  const entries = [entriesOf(vragen), entriesOf(organisaties)] as const;
  return Response.json({ index: beyondCore(buildSearchIndex(...entries), buildCoreIndex(...entries)) });
};
