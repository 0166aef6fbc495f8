/** What changed between two versions of all content: profiles in sentences, what that breaks, and other files. */
import { collections } from '../../schemas/index.ts';
import type { Document } from '../markdown/document.ts';
import type { Problem } from '../markdown/problem.ts';
import { splitFrontMatter } from '../markdown/split.ts';
import { changesInWords, type Names, type Profiel, type Verandering } from '../model/changes.ts';
import { fieldsInWords } from '../model/changes/other.ts';
import { type Gevolg, newlyWrong } from '../model/consequences.ts';
import {
  type Bestanden,
  type Gelezen,
  isOf,
  namesIn,
  pairVersions,
  profilesIn,
  type Tweeling,
  type Versie,
} from './versions.ts';

export interface ProfielVerslag {
  id: string;
  naam: string;
  bestand: string;
  veranderingen: Verandering[];
  /** The versions that cannot be read, and why; what changed is then not known. */
  onleesbaar: { versie: Versie; problemen: Problem[] }[];
}

export interface Verslag {
  profielen: ProfielVerslag[];
  gevolgen: Gevolg[];
  /** Questions, situations, terms, pages, and files that belong to nothing. */
  overig: { bestand: string; zin: string }[];
}

/** Compares two versions of the content. */
export function verslagOf(before: Bestanden, after: Bestanden): Verslag {
  const files = pairVersions(before, after);
  const names = namesIn(files);
  const changed = Map.groupBy(
    files.filter((file) => file.changed),
    ({ entry }) => entry?.collection === 'organisaties',
  );
  return {
    profielen: (changed.get(true) ?? []).map((file) => aboutProfile(file, names)),
    gevolgen: newlyWrong(profilesIn(files, 'oud'), profilesIn(files, 'nieuw'), names),
    overig: (changed.get(false) ?? []).map((file) => ({ bestand: file.bestand, zin: aboutOther(file) })),
  };
}

function aboutProfile({ bestand, entry, oud, nieuw }: Tweeling, names: Names): ProfielVerslag {
  const id = entry?.id ?? '';
  const versies = [
    { versie: 'oud' as const, problemen: oud.problemen },
    { versie: 'nieuw' as const, problemen: nieuw.problemen },
  ];
  const onleesbaar = versies.filter(({ problemen }) => problemen.length > 0);
  const veranderingen = onleesbaar.length > 0 ? [] : changesInWords(profileIn(oud), profileIn(nieuw), names);
  return { id, naam: names.organisatie(id), bestand, veranderingen, onleesbaar };
}

function aboutOther({ entry, oud, nieuw }: Tweeling): string {
  if (!entry) {
    const what = !oud.there ? 'Nieuw' : nieuw.there ? 'Veranderd' : 'Weg';
    return `${what}. Dit bestand is geen inhoud van de site.`;
  }
  const [problem] = [...nieuw.problemen, ...oud.problemen];
  if (problem) return `Een van de twee versies is niet te lezen. Regel ${problem.regel}: ${problem.tekst}`;
  return fieldsInWords(entry.collection, withBody(oud.document), withBody(nieuw.document));
}

/** A profile as the words about changes need it; undefined for any other file. */
export function profileIn({ document }: Pick<Gelezen, 'document'>): Profiel | undefined {
  return document && isOf('organisaties', document)
    ? { id: document.id, data: document.data, tekst: bodyOf(document) }
    : undefined;
}

function withBody(document: Document | undefined): { data: unknown; tekst: string } | undefined {
  return document && { data: document.data, tekst: bodyOf(document) };
}

function bodyOf({ collection, source }: Document): string {
  return collections[collection].format === 'mdx' ? splitFrontMatter(source).body.trim() : '';
}
