/** What changed between two versions of all content: profiles in sentences, what that breaks, and other files. */
import { type Collection, collections } from '../../schemas/index.ts';
import { ID_PATTERN } from '../../schemas/fields.ts';
import { type Document, readDocument } from '../markdown/document.ts';
import { inFile, type Problem } from '../markdown/problem.ts';
import { splitFrontMatter } from '../markdown/split.ts';
import { changesInWords, type Names, type Profiel, type Verandering } from '../model/changes.ts';
import { fieldsInWords } from '../model/changes/other.ts';
import { type Gevolg, newlyWrong } from '../model/consequences.ts';

/** A file as it was found: its bytes, or why they were not read. */
export type Gevonden = Uint8Array | { reden: string };
/** The files under content/, by path from the root of the project. */
export type Bestanden = ReadonlyMap<string, Gevonden>;

export interface ProfielVerslag {
  id: string;
  naam: string;
  bestand: string;
  veranderingen: Verandering[];
  /** Why one of the two versions cannot be read; what changed is then not known. */
  onleesbaar: { versie: 'oud' | 'nieuw'; problemen: Problem[] }[];
}

export interface Verslag {
  profielen: ProfielVerslag[];
  gevolgen: Gevolg[];
  /** Questions, situations, terms, pages, and files that belong to nothing. */
  overig: { bestand: string; zin: string }[];
}

/** Compares two versions of the content. Reads every file by the one reader and runs nothing of it. */
export function verslagOf(before: Bestanden, after: Bestanden): Verslag {
  const files = [...new Set([...before.keys(), ...after.keys()])].toSorted().map((bestand) => {
    const [was, wordt] = [before.get(bestand), after.get(bestand)];
    const oud = read(bestand, was);
    const changed = !sameBytes(was, wordt);
    return { bestand, changed, oud, nieuw: changed ? read(bestand, wordt) : oud };
  });
  const names = namesIn(files);
  const changed = files.filter((file) => file.changed);
  return {
    profielen: changed.flatMap((file) => (isProfile(file) ? aboutProfile(file, names) : [])),
    gevolgen: newlyWrong(profilesIn(files, 'oud', 'nieuw'), profilesIn(files, 'nieuw', 'oud'), names),
    overig: changed.flatMap((file) =>
      isProfile(file) ? [] : { bestand: file.bestand, zin: aboutOther(file) },
    ),
  };
}

/** One version of a file. */
interface Versie {
  there: boolean;
  document?: Document;
  problemen: Problem[];
}

interface File {
  bestand: string;
  oud: Versie;
  nieuw: Versie;
}

function read(bestand: string, found: Gevonden | undefined): Versie {
  const entry = entryAt(bestand);
  if (!found || !entry) return { there: found !== undefined, problemen: [] };
  if ('reden' in found) return { there: true, problemen: inFile(bestand, [notRead(found.reden)]) };
  const { document, problems } = readDocument(entry.collection, entry.id, bestand, found);
  return { there: true, problemen: problems, ...(document && { document }) };
}

/** Which entry of which collection a path is; undefined for a file that no collection reads. */
function entryAt(bestand: string): { collection: Collection; id: string } | undefined {
  const [, folder = '', id = '', format] = /^content\/([^/]+)\/([^/]+)\.(\w+)$/.exec(bestand) ?? [];
  if (!Object.hasOwn(collections, folder) || !ID_PATTERN.test(id)) return undefined;
  const collection = folder as Collection;
  return collections[collection].format === format ? { collection, id } : undefined;
}

const isProfile = ({ bestand }: File) => entryAt(bestand)?.collection === 'organisaties';

function aboutProfile({ bestand, oud, nieuw }: File, names: Names): ProfielVerslag {
  const id = entryAt(bestand)?.id ?? '';
  const onleesbaar = [
    { versie: 'oud' as const, problemen: oud.problemen },
    { versie: 'nieuw' as const, problemen: nieuw.problemen },
  ].filter(({ problemen }) => problemen.length > 0);
  const veranderingen = onleesbaar.length > 0 ? [] : changesInWords(asProfile(oud), asProfile(nieuw), names);
  return { id, naam: names.organisatie(id), bestand, veranderingen, onleesbaar };
}

function aboutOther({ bestand, oud, nieuw }: File): string {
  const entry = entryAt(bestand);
  if (!entry)
    return `Dit bestand (${oud.there ? (nieuw.there ? 'anders' : 'weg') : 'nieuw'}) is geen inhoud van de site.`;
  const [problem] = [...nieuw.problemen, ...oud.problemen];
  if (problem) return `Een van de twee versies is niet te lezen, op regel ${problem.regel}: ${problem.tekst}`;
  return fieldsInWords(entry.collection, asVersion(oud), asVersion(nieuw));
}

function asProfile({ document }: Versie): Profiel | undefined {
  const profile = document as Document<'organisaties'> | undefined;
  return profile && { id: profile.id, data: profile.data, tekst: bodyOf(profile) };
}

function asVersion({ document }: Versie): { data: unknown; tekst: string } | undefined {
  return document && { data: document.data, tekst: bodyOf(document) };
}

function bodyOf({ collection, source }: Document): string {
  return collections[collection].format === 'mdx' ? splitFrontMatter(source).body.trim() : '';
}

/** The profiles of one version. One that cannot be read there counts as it is in the other: unknown is not gone. */
function profilesIn(files: readonly File[], wanted: 'oud' | 'nieuw', otherwise: 'oud' | 'nieuw') {
  return new Map(
    files.filter(isProfile).flatMap((file) => {
      const document = file[wanted].document ?? (file[wanted].there ? file[otherwise].document : undefined);
      return document ? [[document.id, (document as Document<'organisaties'>).data] as const] : [];
    }),
  );
}

/** What things are called now, or else before. */
function namesIn(files: readonly File[]): Names {
  const known = new Map<string, string>();
  for (const versie of ['oud', 'nieuw'] as const)
    for (const file of files) {
      const document = file[versie].document;
      const name = document && nameOf(document);
      if (name !== undefined)
        known.set(`${document?.collection === 'vragen' ? 'vraag' : 'organisatie'} ${document?.id}`, name);
    }
  return {
    organisatie: (id) => known.get(`organisatie ${id}`) ?? id,
    vraag: (id) => known.get(`vraag ${id}`) ?? id,
  };
}

function nameOf({ collection, data }: Document): string | undefined {
  if (collection === 'vragen') return (data as Document<'vragen'>['data']).kort;
  const named = collection === 'organisaties' || collection === 'verwacht';
  return named ? (data as Document<'organisaties' | 'verwacht'>['data']).naam : undefined;
}

function sameBytes(a: Gevonden | undefined, b: Gevonden | undefined): boolean {
  if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function notRead(reden: string) {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'niet-gelezen',
    tekst: reden,
    herstel: 'Zet hier een gewoon bestand neer dat klein genoeg is.',
  };
}
