/** Runs in the browser: the search of the site, made ready as its pages do it. */
import type { SearchIndex } from '../../src/search/index.ts';
import { prepare } from '../../src/search/match.ts';
import { understand, understandInSteps } from '../../src/search/understand.ts';

/** The core answers plain questions; without the whole index it answers all of them. */
export interface Indexes {
  kern: SearchIndex;
  geheel?: SearchIndex;
}

/** Reads the indexes; the function it gives answers a query with ids, the likeliest first. */
export function build({ kern, geheel }: Indexes): (query: string) => string[] | Promise<string[]> {
  const core = { matcher: prepare(kern) };
  if (!geheel) return (query) => idsOf(understand(core.matcher, query));
  const whole = { matcher: prepare(geheel) };
  return async (query) => {
    const found = await understandInSteps(
      query,
      async () => core,
      async () => whole,
    );
    return idsOf(found.understanding);
  };
}

function idsOf({ ranking }: ReturnType<typeof understand>): string[] {
  return ranking.treffers.map(({ id }) => id);
}
