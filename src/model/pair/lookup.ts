/** What every pair needs to know of the whole directory; made once per build. */
import type { Organisatie } from '../../../schemas/index.ts';
import type { Content } from '../content.ts';
import { pathOf } from '../paths.ts';
import { type NumberedSource, numberSources } from '../sources.ts';
import { can } from './can.ts';
import { organisationPattern, questionPattern, shortName } from './names.ts';

/** One of the two partners. */
export interface Side {
  id: string;
  /** Without what stands in brackets. */
  name: string;
  data: Organisatie;
  sources: ReadonlyMap<string, NumberedSource>;
}

/** An organisation that can do something, with or without conditions. */
export interface Able {
  id: string;
  name: string;
  group: 'ja' | 'voorwaarden';
}

export interface Lookup {
  content: Content;
  /** One organisation; an unknown id is a mistake in the code. */
  side(id: string): Side;
  /** Who can do this: ja first, then voorwaarden, by name. */
  ableTo(vraag: string): readonly Able[];
  /** The organisations that a text names. */
  namedIn(text: string): ReadonlySet<string>;
  /** The questions that a text is about. */
  askedIn(text: string): ReadonlySet<string>;
}

/** Prepares the lookups. */
export function makeLookup(content: Content): Lookup {
  const sides = new Map(
    [...content.organisaties].map(([id, data]) => [
      id,
      { id, name: shortName(data), data, sources: numberSources(data.bronnen, pathOf.antwoorden(id)) },
    ]),
  );
  const able = new Map(
    [...content.vragen.keys()].map((vraag) => [vraag, ableOf([...sides.values()], vraag)]),
  );
  return {
    content,
    side: (id) => {
      const side = sides.get(id);
      if (!side) throw new Error(`Onbekende organisatie: ${id}`);
      return side;
    },
    ableTo: (vraag) => able.get(vraag) ?? [],
    namedIn: finder(content.organisaties, organisationPattern),
    askedIn: finder(content.vragen, questionPattern),
  };
}

function ableOf(sides: readonly Side[], vraag: string): Able[] {
  const found = sides.flatMap(({ id, name, data }) => {
    const antwoord = data.kan?.[vraag];
    return can(antwoord) ? [{ id, name, group: antwoord.antwoord }] : [];
  });
  return [...found.filter(({ group }) => group === 'ja'), ...found.filter(({ group }) => group !== 'ja')];
}

/** Finds by pattern, and reads each text only once: the same texts come back in every pair. */
function finder<T>(
  entries: ReadonlyMap<string, T>,
  patternFor: (entry: T) => RegExp,
): (text: string) => ReadonlySet<string> {
  const patterns = [...entries].map(([id, entry]) => ({ id, pattern: patternFor(entry) }));
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found =
      known.get(text) ?? new Set(patterns.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id));
    known.set(text, found);
    return found;
  };
}
