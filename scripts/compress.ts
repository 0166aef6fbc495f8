/**
 * Lays a gzip and a brotli copy beside every text of the built site, for a server that hands those out (deploy/nginx.conf):
 * `npm run compress [-- <folder>]`, by default `dist`. The build does not do this: other hosts compress by themselves, and
 * some count files. The same site gives the same copies.
 */
import { readdirSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; the full-text index is compressed already. */
const TEXT = /\.(?:html|css|js|json|jsonld|csv|md|mdx|txt|svg|xml|webmanifest)$/;
/** A smaller file fits in one packet as it is. */
const LEAST_BYTES = 1024;

const COPIES = [
  { ending: '.gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  { ending: '.br', compress: brotli },
];

/** Quality 11, the highest, takes five times as long for 1.4 % fewer bytes. */
function brotli(bytes: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

/** Writes the copies that are smaller than the file, with its date: a server tells by that whether a reader has it. */
async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  const { atime, mtime } = await stat(path);
  for (const { ending, compress } of COPIES) {
    const smaller = await compress(bytes);
    if (smaller.length >= bytes.length) continue;
    await writeFile(path + ending, smaller);
    await utimes(path + ending, atime, mtime);
  }
}

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist'));
try {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => TEXT.test(path));
  const waiting = texts.values();
  const work = async () => {
    for (const path of waiting) await compressFile(join(folder, path));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(`Gecomprimeerd: ${texts.length} bestanden in ${folder}`);
} catch (error) {
  console.error(`Comprimeren is niet gelukt: ${error instanceof Error ? error.message : error}`);
  console.error('Is de site gebouwd? Draai eerst: npm run build');
  process.exitCode = 1;
}
