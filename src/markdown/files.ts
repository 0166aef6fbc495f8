/** Finds the content files on disk. Only plain files with a name that can be an address are let in. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Collection, collections } from '../../schemas/index.ts';
import { inFile, type Problem } from './problem.ts';

/** A content file as found on disk. */
export interface ContentFile {
  collection: Collection;
  id: string;
  /** Path from the root of the project, with forward slashes. */
  bestand: string;
  path: string;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** All files under `content/`, and a problem for each that does not belong there. A missing folder is an empty one. */
export function listContent(root: string): { files: ContentFile[]; problems: Problem[] } {
  const found = (Object.keys(collections) as Collection[]).map((collection) => listFolder(root, join(root, 'content', collection), collection));
  return { files: found.flatMap((each) => each.files), problems: found.flatMap((each) => each.problems) };
}

/** The files of one folder as entries of a collection. */
export function listFolder(root: string, folder: string, collection: Collection): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const bestand = displayPath(root, path);
    const ending = `.${collections[collection].format}`;
    const id = basename(entry.name, ending);
    if (entry.isFile() && entry.name.endsWith(ending) && NAME.test(id)) files.push({ collection, id, bestand, path });
    else problems.push(...inFile(bestand, [badName(entry.name, ending)]));
  }
  return { files, problems };
}

/** A path as messages show it: from the root of the project, with forward slashes. */
export function displayPath(root: string, path: string): string {
  const within = relative(root, path).replaceAll('\\', '/');
  return within.startsWith('..') ? path : within;
}


function entriesOf(folder: string) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function badName(name: string, ending: string) {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'bestandsnaam',
    tekst: `“${name}” kan hier niet staan: de naam van het bestand wordt het adres van de pagina.`,
    herstel: `Gebruik kleine letters, cijfers en streepjes, met ${ending} erachter, bijvoorbeeld veilig-thuis${ending}. Geen mappen of snelkoppelingen.`,
  };
}
