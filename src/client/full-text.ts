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

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{ results: PagefindHit[] }>;
}

export interface TextHit {
  url: string;
  title: string;
  /** Text with `<mark>` around the words found; Pagefind has escaped the rest. */
  excerpt: string;
}

let engine: Promise<Pagefind> | undefined;

/** The passages and pages whose text fits these words best. */
export async function searchTexts(words: readonly string[], most: number): Promise<TextHit[]> {
  if (words.length === 0) return [];
  const pagefind = await loadPagefind();
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
      pages.map(({ url, excerpt, meta }) => ({
        url: url.replace(/\?\d+/, ''),
        excerpt,
        title: meta.title ?? url,
      }))
    : [];
}

function loadPagefind(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Pagefind> {
  // Made after the bundle, so the bundler must leave this address alone.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would be one more file, and a search takes a few milliseconds.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 1 } }, excerptLength: 24 });
  return pagefind;
}
