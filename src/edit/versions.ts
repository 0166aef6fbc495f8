/** Two versions of every content file, each read by the one reader. Nothing of them is run. */
import type { Collection, Organisatie } from '../../schemas/index.ts';
import { type Entry, entryAt } from '../../schemas/places.ts';
import { type Document, readDocument } from '../markdown/document.ts';
import { inFile, type Problem } from '../markdown/problem.ts';
import type { Names } from '../model/changes.ts';

/** A file as it was found: its bytes, or why they were not read. */
export type Gevonden = Uint8Array | { reden: string };
/** The files under content/, by path from the root of the project. */
export type Bestanden = ReadonlyMap<string, Gevonden>;

export type Versie = 'oud' | 'nieuw';

/** A file in both versions. */
export interface Tweeling extends Record<Versie, Gelezen> {
  bestand: string;
  /** Which entry it is; undefined for a file that no collection reads. */
  entry: Entry | undefined;
  /** Whether a single byte differs. */
  changed: boolean;
}

/** One version of a file; without a document it is not there, or its problems say why it cannot be read. */
export interface Gelezen {
  there: boolean;
  document?: Document;
  problemen: Problem[];
}

/** Pairs the files of two versions, by path. What did not change is read once. */
export function pairVersions(before: Bestanden, after: Bestanden): Tweeling[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().map((bestand) => {
    const [was, wordt] = [before.get(bestand), after.get(bestand)];
    const entry = entryAt(bestand);
    const changed = !sameBytes(was, wordt);
    const oud = read(bestand, entry, was);
    return { bestand, entry, changed, oud, nieuw: changed ? read(bestand, entry, wordt) : oud };
  });
}

/** The profiles of one version. One that cannot be read there counts as it is in the other: unknown is not gone. */
export function profilesIn(files: readonly Tweeling[], versie: Versie): Map<string, Organisatie> {
  const other = versie === 'oud' ? 'nieuw' : 'oud';
  return new Map(
    files.flatMap((file) => {
      const document = file[versie].there ? (file[versie].document ?? file[other].document) : undefined;
      return document && isOf('organisaties', document) ? [[document.id, document.data] as const] : [];
    }),
  );
}

/** What things are called: as they are now, or else as they were. */
export function namesIn(files: readonly Tweeling[]): Names {
  const organisaties = new Map<string, string>();
  const vragen = new Map<string, string>();
  for (const document of files.flatMap(({ oud, nieuw }) => nieuw.document ?? oud.document ?? [])) {
    if (isOf('vragen', document)) vragen.set(document.id, document.data.kort);
    // An announced profile keeps its name only until there is one.
    else if (isOf('organisaties', document)) organisaties.set(document.id, document.data.naam);
    else if (isOf('verwacht', document) && !organisaties.has(document.id))
      organisaties.set(document.id, document.data.naam);
  }
  return {
    organisatie: (id) => organisaties.get(id) ?? id,
    vraag: (id) => vragen.get(id) ?? id,
  };
}

export function isOf<C extends Collection>(collection: C, document: Document): document is Document<C> {
  return document.collection === collection;
}

function read(bestand: string, entry: Tweeling['entry'], found: Gevonden | undefined): Gelezen {
  if (!found || !entry) return { there: found !== undefined, problemen: [] };
  if ('reden' in found) return { there: true, problemen: inFile(bestand, [notRead(found.reden)]) };
  const { document, problems } = readDocument(entry.collection, entry.id, bestand, found);
  return { there: true, problemen: problems, ...(document && { document }) };
}

function sameBytes(a: Gevonden | undefined, b: Gevonden | undefined): boolean {
  // Of what was not read nobody knows whether it is the same.
  if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return false;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function notRead(reden: string) {
  const herstel = 'Vervang het door een gewoon bestand.';
  return { regel: 1, kolom: 1, regelId: 'niet-gelezen', tekst: reden, herstel };
}
