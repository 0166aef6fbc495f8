/** Fetches what search knows, each part once per page and only when it is needed. */
import { pathOf } from '../model/paths.ts';
import type { SearchIndex } from '../search/index.ts';
import type { Labels } from '../search/labels.ts';
import { type Matcher, prepare, type Treffer } from '../search/match.ts';
import { understandInSteps } from '../search/understand.ts';

export interface Search {
  matcher: Matcher;
  labels: Labels;
}

/** The small part that answers plain questions. */
export const loadCore = once('/zoeken/kern.json');
/** Everything. */
export const loadWhole = once('/zoeken/index.json');

/** What a query means, fetching no more than that takes. Rejects when nothing can be fetched. */
export const findMeaning = (query: string) => understandInSteps(query, loadCore, loadWhole);

/** Loads an index the first time it is asked for; after a failure a next call tries again. */
function once(address: string): () => Promise<Search> {
  let loading: Promise<Search> | undefined;
  return () => {
    loading ??= fetchSearch(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchSearch(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Zoekindex niet bereikbaar (${response.status})`);
  const { index, labels } = (await response.json()) as { index: SearchIndex; labels: Labels };
  return { matcher: prepare(index), labels };
}

/** The words and the address of a hit. */
export function describeHit(
  { soort, id }: Treffer,
  labels: Labels,
): { text: string; detail: string; href: string } {
  if (soort === 'vraag') return { text: labels.vraag[id] ?? id, detail: '', href: pathOf.vraag(id) };
  const [naam, kern] = labels.organisatie[id] ?? [id, ''];
  return { text: naam, detail: kern, href: pathOf.organisatie(id) };
}
