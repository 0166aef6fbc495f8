import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { buildSearchIndex, entriesOf } from '../../search/index.ts';
import { buildLabels } from '../../search/labels.ts';

/** All that search knows: fetched when the core is not enough. */
export const GET: APIRoute = async () => {
  const { vragen, organisaties } = await loadContent();
  return Response.json({
    index: buildSearchIndex(entriesOf(vragen), entriesOf(organisaties)),
    labels: buildLabels(vragen, organisaties),
  });
};
