/** Pagefind as it comes: its Dutch stemmer, the query as it was typed. One page per document; the ids are in the addresses. */
import type { Search } from '../peer.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const ENGINE = '/pagefind/pagefind.js';

export async function build(): Promise<Search> {
  const pagefind = (await import(ENGINE)) as Pagefind;
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => url.replaceAll('/', ''));
  };
}
