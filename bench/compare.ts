/** The matcher beside search libraries: the same questions, organisations and queries, each in the browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Indexes } from '../scripts/bench/browser-matcher.ts';
import { indexesOf } from '../scripts/bench/matcher.ts';
import type { Place } from '../scripts/bench/measure.ts';
import { closePagefind, writeTextIndex } from '../scripts/bench/text-index.ts';
import { expectedIds, readQueries } from '../scripts/search-score.ts';
import { loadSearchSource } from '../scripts/search-source.ts';
import { documentsOf } from './documents.ts';
import { adapterFile, measurePeer } from './measure-peer.ts';
import type { PeerDocument, Save } from './peer.ts';
import { type PeerFigures, peerTable } from './print.ts';

/** Adapters in `peers/`, what readers know them by, and the package of which the version is told. */
const PEERS: [adapter: string, name: string, from: string][] = [
  ['minisearch', 'MiniSearch', 'minisearch'],
  ['flexsearch', 'FlexSearch', 'flexsearch'],
  ['lunr', 'lunr met lunr-languages', 'lunr-languages'],
  ['fuse', 'Fuse.js', 'fuse.js'],
  ['orama', 'Orama', '@orama/orama'],
  ['pagefind', 'Pagefind', 'pagefind'],
];

/** Measures them all, one after the other. */
export async function measurePeers(browser: Browser, place: Place, say: (line: string) => void) {
  const source = loadSearchSource(place.root);
  const documents = documentsOf(source);
  const known = new Set(documents.map(({ id }) => id));
  const queries = readQueries(place.queries).filter(
    (query) => query.kind !== 'fulltext' && expectedIds(query).some((id) => known.has(id)),
  );
  const { kern, geheel } = indexesOf(source);
  const tasks = [
    ownTask('eigen matcher', { kern, geheel }),
    ownTask('alleen de kern', { kern }),
    ...(await Promise.all(
      PEERS.map(async ([adapter, name, from]) => ({
        name: `${name} ${versionOf(place.root, from)}`,
        adapter,
        data: documents,
        files: [await lightest(adapter, documents)],
      })),
    )),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'zoekvergelijking-'));
  try {
    await writeTextIndex(folder, documents.map(recordOf));
    const figures: PeerFigures[] = [];
    for (const { name, ...task } of tasks) {
      say(name);
      figures.push({ naam: name, ...(await measurePeer(browser, folder, { ...task, queries })) });
    }
    return {
      data: { zoekvragen: queries.length, vergelijking: figures },
      text: peerTable(figures, queries.length),
    };
  } finally {
    await closePagefind();
    rmSync(folder, { recursive: true, force: true });
  }
}

function ownTask(name: string, indexes: Indexes) {
  return {
    name,
    adapter: 'matcher',
    data: indexes,
    files: Object.values(indexes).map((each) => JSON.stringify(each)),
  };
}

/** What a site would send for a library: the documents, or the index where the adapter says that that is lighter. */
async function lightest(adapter: string, documents: PeerDocument[]): Promise<string> {
  const { save } = (await import(adapterFile(adapter))) as { save?: Save };
  return save ? save(documents) : JSON.stringify(documents);
}

/** The version of a package as it is installed, in `bench/` or for the site itself. */
function versionOf(root: string, name: string): string {
  const places = [join(root, 'bench/node_modules', name), join(root, 'node_modules', name)];
  const found = places.map((folder) => join(folder, 'package.json')).find((file) => existsSync(file));
  return found ? (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version : '';
}

function recordOf({ id, title, text }: PeerDocument) {
  return { url: `/${id}/`, title: title.join('. '), text: text.join('. ') };
}
