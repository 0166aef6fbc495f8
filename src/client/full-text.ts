/** Full-text search behind the matcher: one search per content word, scores added, never the raw sentence. */

interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{ results: PagefindHit[] }>;
  /** The same program over another index. */
  createInstance(options: Record<string, unknown>): Pagefind;
}

export interface TextHit {
  url: string;
  /** How well it fits; to put the hits of several indexes in one order. */
  score: number;
  title: string;
  /** Text with `<mark>` around the words found; Pagefind has escaped the rest. */
  excerpt: string;
}

let engine: Promise<Pagefind> | undefined;

/** The passages and pages whose text fits these words best. */
export async function searchTexts(words: readonly string[], most: number): Promise<TextHit[]> {
  return words.length === 0 ? [] : searchIn(await loadPagefind(), words, most);
}

/** The same in one index. */
export async function searchIn(
  pagefind: Pagefind,
  words: readonly string[],
  most: number,
): Promise<TextHit[]> {
  const totals = new Map<string, { hit: PagefindHit; score: number }>();
  let weightOfAll = 0;
  for (const word of words) {
    const { results } = await pagefind.search(word);
    // A word that stands on few pages says more.
    const weight = 1 / Math.log(2 + results.length);
    weightOfAll += weight;
    for (const hit of results)
      totals.set(hit.id, { hit, score: (totals.get(hit.id)?.score ?? 0) + weight * (0.5 + hit.score) });
  }
  const best = [...totals.values()].toSorted((a, b) => b.score - a.score).slice(0, most);
  const pages = await Promise.all(best.map(({ hit }) => hit.data()));
  return weightOfAll > 0
    ? // The number of a passage is only there to tell its address from the next.
      pages.map(({ url, excerpt, meta }, index) => ({
        score: best[index]?.score ?? 0,
        url: url.replace(/\?\d+/, ''),
        excerpt,
        title: meta.title ?? url,
      }))
    : [];
}

/** The program with the national index, loaded once. */
export function loadPagefind(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

// A worker would be one more file, and a search takes a few milliseconds.
export const OPTIONS = { noWorker: true, ranking: { metaWeights: { title: 1 } }, excerptLength: 24 };

async function start(): Promise<Pagefind> {
  // Made after the bundle, so the bundler must leave this address alone.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(OPTIONS);
  return pagefind;
}
