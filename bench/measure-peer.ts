/** Measures one search library in the browser. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { visit } from '../scripts/bench/browser.ts';
import { together, type Weight, weigh } from '../scripts/bench/bytes.ts';
import { EMPTY_PAGE, fileContent, openLab } from '../scripts/bench/lab.ts';
import { timeSearch } from '../scripts/bench/timing.ts';
import { expectedIds, type Placed, type Query, score } from '../scripts/search-score.ts';

/** Where the adapter of a library stands. */
export function adapterFile(adapter: string): string {
  return join(import.meta.dirname, 'peers', `${adapter}.ts`);
}

/** One library, or the matcher, to measure. */
interface Task {
  adapter: string;
  /** What the engine is made of in the browser. */
  data: unknown;
  /** What a site would send of it, one file each. */
  files: readonly string[];
  queries: readonly Query[];
}

/** Asks every query in the browser; `folder` holds the index of Pagefind. */
export async function measurePeer(browser: Browser, folder: string, { adapter, data, files, queries }: Task) {
  const code = await bundle(adapter);
  const lab = await openLab(folder);
  lab.put('/motor.js', code);
  lab.put('/gegevens.json', JSON.stringify(data));
  try {
    const { antwoorden, klaarzetten, perVraag } = await visit(browser, lab.origin + EMPTY_PAGE, (page) =>
      timeSearch(
        page,
        '/motor.js',
        '/gegevens.json',
        queries.map(({ q }) => q),
      ),
    );
    const outcomes = queries.map((query, number) => placedOf(query, antwoorden[number] ?? []));
    const own = [...new Set(lab.asked)].filter((path) => path.startsWith('/pagefind/'));
    const weights =
      own.length > 0
        ? weighPagefind(folder, own)
        : { motor: weigh(code), index: together(files.map((file) => weigh(file))) };
    return { ...score(outcomes), klaarzetten, perVraag, ...weights };
  } finally {
    await lab.close();
  }
}

/** The adapter with its library, for the browser, as small as it goes. */
async function bundle(adapter: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { build } from ${JSON.stringify(adapterFile(adapter))}`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** Pagefind brings its index itself; what counts is what the browser asked for over all queries. */
function weighPagefind(folder: string, paths: readonly string[]): { motor: Weight; index: Weight } {
  const isEngine = (path: string) => /\.js$|wasm/.test(path);
  const weightOf = (wanted: (path: string) => boolean) =>
    together(paths.filter(wanted).map((path) => weigh(fileContent(folder, path) ?? '')));
  return { motor: weightOf(isEngine), index: weightOf((path) => !isEngine(path)) };
}

/** Where the first good answer stands; the matcher's own answers are scored the same way. */
function placedOf(query: Query, treffers: readonly string[]): Placed {
  const good = expectedIds(query);
  return { ranking: { treffers }, plaats: treffers.findIndex((id) => good.includes(id)) + 1 };
}
