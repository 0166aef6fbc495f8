/** Finds the content files on disk. Only plain files with a name that can be an address are let in. */
import { lstatSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Collection, collections } from '../../schemas/index.ts';
import { FOLDERS, placeAt } from '../../schemas/places.ts';
import { nearest } from './nearest.ts';
import { type Finding, inFile, type Problem } from './problem.ts';

/** A content file as found on disk. */
export interface ContentFile {
  collection: Collection;
  id: string;
  /** Path from the root of the project, with forward slashes. */
  bestand: string;
  path: string;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name can be that of a content file with this ending. */
export const isFileName = (name: string, ending: string): boolean =>
  name.endsWith(ending) && NAME.test(name.slice(0, -ending.length));

/** All files under `content/`, and a problem for each that does not belong there. A missing folder is an empty one. */
export function listContent(root: string): { files: ContentFile[]; problems: Problem[] } {
  const found = FOLDERS.map((folder) =>
    folder === 'regios'
      ? listRegions(root)
      : listFolder(root, join(root, 'content', folder), folder as Collection),
  );
  const problems = [...misplaced(root), ...found.flatMap((each) => each.problems)];
  return { files: found.flatMap((each) => each.files), problems };
}

/** Folders and content files that no collection reads: without a word, their author would think all is well. */
function misplaced(root: string): Problem[] {
  return entriesOf(join(root, 'content')).flatMap((entry) => {
    const isFile = entry.isFile() && !/\.(?:mdx?|ya?ml)$/i.test(entry.name);
    if (isFile || (entry.isDirectory() && FOLDERS.includes(entry.name))) return [];
    const near = nearest(entry.name, FOLDERS);
    const herstel = `${near ? `Bedoelde je content/${near}? ` : ''}De mappen zijn: ${FOLDERS.join(', ')}.`;
    const tekst = `“${entry.name}” ${entry.isSymbolicLink() ? 'is een snelkoppeling. Die wordt niet gevolgd' : 'staat niet in een map die gelezen wordt'}, dus niets hieruit komt op de site.`;
    return inFile(`content/${entry.name}`, [
      { regel: 1, kolom: 1, regelId: 'verkeerde-map', tekst, herstel },
    ]);
  });
}

/** The files of one folder as entries of a collection. */
export function listFolder(
  root: string,
  folder: string,
  collection: Collection,
): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const bestand = displayPath(root, path);
    const ending = `.${collections[collection].format}`;
    const id = basename(entry.name, ending);
    if (entry.isFile() && isFileName(entry.name, ending)) files.push({ collection, id, bestand, path });
    else problems.push(...inFile(bestand, [badName(entry.name, ending)]));
  }
  return { files, problems };
}

/** Each region is a folder: a file about the region itself, and one for each local profile. */
function listRegions(root: string): { files: ContentFile[]; problems: Problem[] } {
  const folder = join(root, 'content', 'regios');
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const region of entriesOf(folder)) {
    const path = join(folder, region.name);
    if (!region.isDirectory() || !NAME.test(region.name)) {
      problems.push(...inFile(displayPath(root, path), [noRegion(region.name)]));
      continue;
    }
    for (const entry of entriesOf(path)) {
      const bestand = `content/regios/${region.name}/${entry.name}`;
      const place = placeAt(bestand);
      const ending = place?.collection === 'regios' ? '.yaml' : '.mdx';
      if (place && entry.isFile() && isFileName(place.name, ending)) {
        const id = `${place.prefix}${basename(place.name, ending)}`;
        files.push({ collection: place.collection, id, bestand, path: join(path, entry.name) });
      } else problems.push(...inFile(bestand, [badName(entry.name, ending)]));
    }
  }
  return { files, problems };
}

function noRegion(name: string): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'bestandsnaam',
    tekst: `“${name}” kan hier niet staan: in content/regios is elke regio een map, en de naam van de map wordt het adres.`,
    herstel:
      'Maak een map met kleine letters, cijfers en streepjes, bijvoorbeeld content/regios/twente, met daarin regio.yaml en per organisatie een .mdx-bestand.',
  };
}

/** A path as messages show it: from the root of the project, with forward slashes. */
export function displayPath(root: string, path: string): string {
  const within = relative(root, path).replaceAll('\\', '/');
  return within.startsWith('..') ? path : within;
}

function entriesOf(folder: string) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** What is wrong with a name that can not become an address. */
export function badName(name: string, ending: string): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'bestandsnaam',
    tekst: `“${name}” kan hier niet staan: de naam van het bestand wordt het adres van de pagina.`,
    herstel: `Gebruik kleine letters, cijfers en streepjes, met ${ending} erachter, bijvoorbeeld veilig-thuis${ending}. Geen mappen of snelkoppelingen.`,
  };
}
