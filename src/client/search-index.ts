/** Fetches what search knows, once per page, the first time someone needs it. */
import type { SearchIndex } from '../search/index.ts';
import type { Labels } from '../search/labels.ts';
import { type Matcher, prepare, type Treffer } from '../search/match.ts';
import { pathOf } from '../model/paths.ts';

export interface Search {
  matcher: Matcher;
  labels: Labels;
}

let loading: Promise<Search> | undefined;

/** The matcher with its labels. Rejects when they cannot be fetched; a next call tries again. */
export function loadSearch(): Promise<Search> {
  loading ??= fetchSearch().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchSearch(): Promise<Search> {
  const response = await fetch('/zoeken/index.json');
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
