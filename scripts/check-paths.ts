/** Which files a check is about, from the paths on the command line. */
import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { type Collection, collections } from '../schemas/index.ts';
import { fileAt } from '../schemas/places.ts';
import type { Documents } from '../src/check/rule.ts';
import { type ContentFile, displayPath, listFolder } from '../src/markdown/files.ts';
import { inFile, type Problem } from '../src/markdown/problem.ts';

export interface Selection {
  /** Files outside content/ that join in as if they stood there. */
  extra: ContentFile[];
  problems: Problem[];
  includes(bestand: string): boolean;
  count(documents: Documents): number;
}

/** Understands the paths; without any, everything is selected. */
export function selectPaths(root: string, paths: readonly string[]): Selection {
  const wanted = paths.map((path) => resolve(path));
  const shown = wanted.map((path) => displayPath(root, path));
  const outside = wanted.filter((path) => !path.startsWith(join(root, 'content') + sep));
  const found = outside.filter((path) => path !== join(root, 'content')).map((path) => filesAt(root, path));
  const missing = wanted.filter((path) => !statSync(path, { throwIfNoEntry: false }));
  const includes = (bestand: string) =>
    shown.length === 0 || shown.some((each) => bestand === each || bestand.startsWith(`${each}/`));
  return {
    extra: found.flatMap(({ files }) => files),
    problems: [
      ...found.flatMap(({ problems }) => problems),
      ...missing.flatMap((path) => noSuchFile(displayPath(root, path))),
    ],
    includes,
    count: (documents) =>
      (Object.keys(collections) as Collection[])
        .flatMap((each) => documents.ids(each).map((id) => fileAt({ collection: each, id })))
        .filter((bestand) => includes(bestand)).length + found.flatMap(({ files }) => files).length,
  };
}

function filesAt(root: string, path: string): { files: ContentFile[]; problems: Problem[] } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return { files: [], problems: [] };
  if (stat.isDirectory()) return listFolder(root, path, collectionOf(basename(path), '.mdx'));
  const collection = collectionOf(basename(dirname(path)), extname(path));
  const inFolder = listFolder(root, dirname(path), collection);
  const bestand = displayPath(root, path);
  return {
    files: inFolder.files.filter((file) => file.bestand === bestand),
    problems: inFolder.problems.filter((problem) => problem.bestand === bestand),
  };
}

/** The collection a stray file belongs to: by the name of its folder, else by its ending. */
function collectionOf(folder: string, ending: string): Collection {
  if (Object.hasOwn(collections, folder)) return folder as Collection;
  return ending === '.yaml' ? 'vragen' : 'organisaties';
}

function noSuchFile(bestand: string): Problem[] {
  return inFile(bestand, [
    {
      regel: 1,
      kolom: 1,
      regelId: 'bestand-bestaat-niet',
      tekst: 'Dit bestand of deze map bestaat niet.',
      herstel: 'Kijk of de naam klopt. Profielen staan in content/organisaties.',
    },
  ]);
}
