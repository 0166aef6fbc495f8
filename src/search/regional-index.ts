/**
 * The full-text indexes of local profiles, apart from the national one: who searches loads no more because of them. Each
 * holds whole regions, and no more profiles than keep the data that a first search in it needs small.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { writeIndex } from './write-index.ts';

/** Start data of about 9 kB, and half a gigabyte of memory while the index is made. */
const MOST_PROFILES = 1_000;

/** Which regions a bundle holds, by the address of the bundle; the client reads this. */
export type RegionalBundles = { adres: string; regios: string[] }[];

/** Writes `/pagefind-regios/<number>/` and the list of them; nothing where there are no regions. The number of profiles. */
export async function writeRegionalIndexes(dist: string): Promise<number> {
  const regions = await regionsIn(dist);
  if (regions.length === 0) return 0;
  const bundles: RegionalBundles = [];
  for (const [number, group] of grouped(regions).entries()) {
    const adres = `/pagefind-regios/${number + 1}/`;
    const { index, errors } = await createIndex({
      forceLanguage: 'nl',
      excludeSelectors: NOT_SEARCHED,
    });
    if (!index) throw new Error(errors.join('; '));
    // One walk through all files for a whole bundle.
    const glob = `regios/{${group.map(({ id }) => id).join(',')}}/*/index.html`;
    const added = await index.addDirectory({ path: dist, glob });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    await writeIndex(index, join(dist, adres), NOT_HERE);
    await index.deleteIndex();
    bundles.push({ adres, regios: group.map(({ id }) => id) });
  }
  await writeFile(join(dist, 'pagefind-regios', 'bundels.json'), JSON.stringify(bundles));
  return regions.reduce((sum, { profiles }) => sum + profiles, 0);
}

/**
 * What is the same on every profile would find them all. Of the running text only the headings count: the facts stand above
 * it, and with all of it the index would be twice as large and in many more files.
 */
const NOT_SEARCHED = [
  '.basis',
  '.origin-label',
  '.instead-of',
  '.nl-data-badge',
  '.origin h3',
  '.origin h4',
  '.body p',
  '.body ul',
  '.body ol',
  '.body table',
  '.body blockquote',
];

/** The program itself comes from the national index, and everything is in one language. */
const NOT_HERE = /^(?:pagefind(?:-worker)?\.js|wasm\.unknown\.pagefind)$/;

interface Region {
  id: string;
  profiles: number;
}

async function regionsIn(dist: string): Promise<Region[]> {
  const folder = join(dist, 'regios');
  const regions = await Promise.all(
    (await foldersIn(folder)).map(async (id) => ({
      id,
      profiles: (await foldersIn(join(folder, id))).length,
    })),
  );
  return regions.filter(({ profiles }) => profiles > 0);
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Regions in their order, as many together as stay within the bound; one region is never split. */
function grouped(regions: readonly Region[]): Region[][] {
  const groups: Region[][] = [];
  let size = 0;
  for (const region of regions) {
    const last = groups.at(-1);
    if (last && size + region.profiles <= MOST_PROFILES) last.push(region);
    else {
      groups.push([region]);
      size = 0;
    }
    size += region.profiles;
  }
  return groups;
}
