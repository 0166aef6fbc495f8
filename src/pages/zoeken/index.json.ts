import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { buildSearchIndex } from '../../search/index.ts';
import { buildLabels } from '../../search/labels.ts';

/** What the browser needs to understand a question: phrases, names, and the words to show. */
export const GET: APIRoute = async () => {
  const { vragen, organisaties } = await loadContent();
  const entries = <T>(map: ReadonlyMap<string, T>) => [...map].map(([id, data]) => ({ id, data }));
  return Response.json({
    index: buildSearchIndex(entries(vragen), entries(organisaties)),
    labels: buildLabels(vragen, organisaties),
  });
};
