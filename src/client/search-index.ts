/** Fetches what search knows, each part once per page and only when it is needed. */
import { pathOf } from '../model/paths.ts';
import { type CoreFile, unpackCore, withCore } from '../search/core.ts';
import type { SearchIndex } from '../search/index.ts';
import type { Labels } from '../search/labels.ts';
import { type Matcher, prepare, type Treffer } from '../search/match.ts';
import { understandInSteps } from '../search/understand.ts';

export interface Search {
  matcher: Matcher;
  labels: Labels;
}

const fetchCore = once(async () => unpackCore(await fetchJson<CoreFile>('/zoeken/kern.json')));

/** The small part that answers plain questions. */
export const loadCore = once(async (): Promise<Search> => {
  const { index, labels } = await fetchCore();
  return { matcher: prepare(index), labels };
});

/** Everything: the core and what it lacks. */
const loadWhole = once(async (): Promise<Search> => {
  const [core, beyond] = await Promise.all([
    fetchCore(),
    fetchJson<{ index: SearchIndex }>('/zoeken/index.json'),
  ]);
  return { matcher: prepare(withCore(core.index, beyond.index)), labels: core.labels };
});

/** Of each organisation the sentence that says what it is. */
export const loadCoreSentences = once(() => fetchJson<Record<string, string>>('/zoeken/kernzinnen.json'));

/** What a query means, fetching no more than that takes. Rejects when nothing can be fetched. */
export const findMeaning = (query: string) => understandInSteps(query, loadCore, loadWhole);

/** Does something the first time it is asked for; after a failure a next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Zoekindex niet bereikbaar (${response.status})`);
  return (await response.json()) as T;
}

/** The words and the address of a hit. */
export function describeHit({ soort, id }: Treffer, labels: Labels): { text: string; href: string } {
  if (soort === 'vraag') return { text: labels.vraag[id] ?? id, href: pathOf.vraag(id) };
  return { text: labels.organisatie[id] ?? id, href: pathOf.organisatie(id) };
}
