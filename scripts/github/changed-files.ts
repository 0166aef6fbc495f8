/**
 * Which files a pull request changes, read as data. Names, modes and sizes come from GitHub's list of the commit, so a
 * symlink is seen as one; nothing of the pull request is checked out, and no name reaches the disk unless it is a plain one.
 */
import { type Collection, collections } from '../../schemas/index.ts';
import { placeAt } from '../../schemas/places.ts';
import { badName, isFileName } from '../../src/markdown/files.ts';
import { type Finding, inFile, type Problem } from '../../src/markdown/problem.ts';
import { MAX_BYTES, tooLarge } from '../../src/markdown/raw.ts';
import type { ChangedFile, GitHub, TreeEntry } from './api.ts';

/** A content file that a pull request adds, changes or takes away. */
export interface ContentChange {
  collection: Collection;
  id: string;
  bestand: string;
  /** As it stood where the pull request began; absent when it was not there. */
  was: Uint8Array | undefined;
  /** As the pull request has it; absent when it takes the file away. */
  wordt: Uint8Array | undefined;
}

export interface PullChanges {
  content: ContentChange[];
  /** Files that are not content, or content that only maintainers write. */
  other: string[];
  /** Content files that are not read at all: links, programs, far too large, or with a strange name. */
  problems: Problem[];
}

/** More than this in one pull request is the work of a maintainer, who checks it at home. */
export const MAX_FILES = 200;
/** Pages about the site, and what it tells its followers, are written by maintainers. */
const CLOSED: readonly Collection[] = ['paginas', 'wijzigingen'];
const PLAIN_FILE = '100644';

/** Reads the changed content files of a pull request, at the commit `head`, and as they were at `base`. */
export async function readPullChanges(
  github: GitHub,
  files: readonly ChangedFile[],
  { base, head }: { base: string; head: string },
): Promise<PullChanges> {
  const paths = [...new Set(files.flatMap(touchedBy))];
  const other = paths.filter((path) => !placeOf(path));
  const content = paths.filter((path) => placeOf(path));
  if (content.length === 0) return { content: [], other, problems: [] };
  const [was, wordt] = await Promise.all([entries(github, base), entries(github, head)]);
  const result: PullChanges = { content: [], other, problems: [] };
  for (const path of content) {
    const place = placeOf(path);
    const finding = refusal(path, wordt.get(path));
    if (finding) result.problems.push(...inFile(path, [finding]));
    else if (place && isFileName(place.name, place.ending))
      result.content.push({
        collection: place.collection,
        id: `${place.prefix}${place.name.slice(0, -place.ending.length)}`,
        bestand: path,
        was: await read(github, was.get(path)),
        wordt: await read(github, wordt.get(path)),
      });
  }
  return result;
}

/** A file that moves is two: one that goes and one that comes. */
const touchedBy = ({ filename, previous_filename, status }: ChangedFile): string[] =>
  status === 'renamed' && previous_filename !== undefined ? [previous_filename, filename] : [filename];

function placeOf(path: string) {
  const place = placeAt(path);
  if (!place || CLOSED.includes(place.collection)) return undefined;
  return { ...place, ending: `.${collections[place.collection].format}` };
}

/** Why a file is not read, if so. A file that goes away may have any name. */
function refusal(path: string, entry: TreeEntry | undefined): Finding | undefined {
  const place = placeOf(path);
  if (!entry || !place) return undefined;
  if (!isFileName(place.name, place.ending)) return badName(place.name, place.ending);
  if (entry.mode !== PLAIN_FILE) return notPlain();
  return (entry.size ?? 0) > MAX_BYTES ? tooLarge(entry.size ?? 0) : undefined;
}

async function entries(github: GitHub, commit: string): Promise<Map<string, TreeEntry>> {
  return new Map((await github.tree(commit)).map((entry) => [entry.path, entry]));
}

async function read(github: GitHub, entry: TreeEntry | undefined): Promise<Uint8Array | undefined> {
  if (entry?.mode !== PLAIN_FILE || (entry.size ?? 0) > MAX_BYTES) return undefined;
  return github.blob(entry.sha);
}

function notPlain(): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'geen-gewoon-bestand',
    tekst: 'Dit is een snelkoppeling, een map van elders of een programma, en geen gewoon bestand met tekst.',
    herstel: 'Haal het weg en maak een gewoon tekstbestand met deze naam.',
  };
}
