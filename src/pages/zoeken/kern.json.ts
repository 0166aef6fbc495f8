import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { buildCoreIndex, entriesOf } from '../../search/index.ts';
import { buildLabels } from '../../search/labels.ts';

/** The little that search needs for a first answer to a plain question. */
export const GET: APIRoute = async () => {
  const { vragen, organisaties } = await loadContent();
  return Response.json({
    index: buildCoreIndex(entriesOf(vragen), entriesOf(organisaties)),
    labels: buildLabels(vragen, organisaties),
  });
};
