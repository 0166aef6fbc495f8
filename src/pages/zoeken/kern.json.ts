import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { buildCoreIndex, packCore } from '../../search/core.ts';
import { entriesOf } from '../../search/index.ts';
import { buildLabels } from '../../search/labels.ts';

/** The little that search needs for a first answer to a plain question. */
export const GET: APIRoute = async () => {
  const { vragen, organisaties } = await loadContent();
  const core = buildCoreIndex(entriesOf(vragen), entriesOf(organisaties));
  return Response.json(packCore(core, buildLabels(vragen, organisaties)));
};
