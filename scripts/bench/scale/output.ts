/** What a built site weighs on disk, and the pages and files of it that grow with the number of profiles. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Weight, weigh } from '../bytes.ts';

interface BuiltFile {
  /** Address from the root of the site. */
  path: string;
  bytes: number;
}

/** A full-text index of Pagefind. */
export interface Bundle {
  map: string;
  bytes: number;
  bestanden: number;
  /** Bytes of the largest `pf_meta`: what a browser fetches before it can search at all. */
  meta: number;
}

export interface Heavy extends Weight {
  path: string;
}

export interface Output {
  bytes: number;
  bestanden: number;
  /** Pages of local profiles. */
  lokaal: number;
  bundels: Bundle[];
  wieKan: Heavy | undefined;
  matrix: Heavy | undefined;
  /** The heaviest page of all, and the heaviest other file outside the full-text indexes. */
  pagina: Heavy | undefined;
  bestand: Heavy | undefined;
}

/** Weighs a built site. */
export function weighOutput(dist: string): Output {
  const files = filesIn(dist);
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const under = (folder: string) => pages.filter(({ path }) => path.startsWith(folder));
  const bundels = bundlesOf(files);
  const others = files.filter(
    ({ path }) => !path.endsWith('.html') && !bundels.some(({ map }) => path.startsWith(map)),
  );
  return {
    bytes: sum(files),
    bestanden: files.length,
    lokaal: pages.filter(({ path }) => /^\/regios\/[^/]+\/[^/]+\/index\.html$/.test(path)).length,
    bundels,
    wieKan: heaviest(dist, under('/wie-kan/')),
    matrix: heaviest(dist, under('/matrix/')),
    pagina: heaviest(dist, pages),
    bestand: heaviest(dist, others),
  };
}

/** Every file under a folder. */
export function filesIn(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: `/${relative(folder, file)}`, bytes: statSync(file).size };
    });
}

const sum = (files: readonly BuiltFile[]): number => files.reduce((all, { bytes }) => all + bytes, 0);

function bundlesOf(files: readonly BuiltFile[]): Bundle[] {
  return files
    .filter(({ path }) => path.endsWith('/pagefind-entry.json'))
    .map(({ path }) => {
      const map = `${dirname(path)}/`;
      const own = files.filter((file) => file.path.startsWith(map));
      const metas = own.filter((file) => file.path.endsWith('.pf_meta')).map(({ bytes }) => bytes);
      return { map, bytes: sum(own), bestanden: own.length, meta: Math.max(0, ...metas) };
    })
    .toSorted((a, b) => (a.map < b.map ? -1 : 1));
}

/** The one with most bytes before compression; compressing all of them would take longer than building them. */
function heaviest(dist: string, files: readonly BuiltFile[]): Heavy | undefined {
  const [largest] = files.toSorted((a, b) => b.bytes - a.bytes);
  return largest && { path: largest.path, ...weigh(readFileSync(join(dist, largest.path))) };
}
