/** Full-text indexes: reads back what stands in the site's own, and makes one of made-up records. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { TextRecord } from './synthetic.ts';

/** Records that are handed over at a time, so that memory stays small. */
const BATCH = 250;
const SIGNATURE = 'pagefind_dcd';

/** A record of a full-text index, as Pagefind keeps it for its results. */
interface Fragment {
  url: string;
  content: string;
}

/** The passages of all profiles in the index of a built site, in a fixed order, and how many profiles that are. */
export function profilePassages(dist: string): { texts: string[]; profiles: number } {
  const folder = join(dist, 'pagefind/fragment');
  const fragments = readdirSync(folder)
    .map((file) => parseFragment(readFileSync(join(folder, file))))
    .filter(({ url }) => url.startsWith('/organisaties/'))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return {
    texts: fragments.map(({ content }) => content),
    profiles: new Set(fragments.map(({ url }) => url.split('?')[0])).size,
  };
}

/** Reads one result file of Pagefind: gzip around a signature and JSON. Throws where it is something else. */
export function parseFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('Dit is geen resultaatbestand van Pagefind.');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

/** Writes a full-text index of these records to `pagefind/` in a folder. Call `closePagefind` after the last one. */
export async function writeTextIndex(folder: string, records: readonly TextRecord[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(errors.join('; '));
  for (let start = 0; start < records.length; start += BATCH) {
    const added = await Promise.all(
      records.slice(start, start + BATCH).map((record) => index.addHTMLFile(pageOf(record))),
    );
    const refused = added.flatMap((each) => each.errors);
    if (refused.length > 0) throw new Error(refused.join('; '));
  }
  // Pagefind's own writing answers before its last bytes are on disk, so that closing it cuts a file short.
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await index.deleteIndex();
}

/** Ends the program that makes the indexes. */
export function closePagefind(): Promise<unknown> {
  return close();
}

function pageOf({ url, title, text }: TextRecord): { url: string; content: string } {
  return {
    url,
    content: `<html lang="nl"><body><main data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main></body></html>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
