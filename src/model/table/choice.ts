/** Who sits at the table and what about: read from the address, which is all that holds it. */
import { pathOf } from '../paths.ts';
import type { Overview } from './overview.ts';

export interface Choice {
  /** In reading order, so that one table has one address. */
  organisaties: string[];
  situatie: string | undefined;
  /** Questions besides those of the situation. */
  vragen: string[];
}

/** How many can sit at a table. */
export const FEWEST = 2;
export const MOST = 8;

/** Reads `o=a,b` as well as what a plain form sends, `o=a&o=b`; what is not known is left out and counted. */
export function readChoice(
  parameters: URLSearchParams,
  { organisaties, situaties, vragen }: Overview,
): { choice: Choice; unknown: number } {
  const read = (name: string, known: Record<string, unknown>) => {
    const given = new Set(parameters.getAll(name).flatMap((value) => value.split(',').filter(Boolean)));
    return { kept: Object.keys(known).filter((id) => given.delete(id)), unknown: given.size };
  };
  const [o, s, v] = [read('o', organisaties), read('s', situaties), read('v', vragen)];
  return {
    choice: { organisaties: o.kept, situatie: s.kept[0], vragen: v.kept },
    unknown: o.unknown + s.unknown + v.unknown,
  };
}

/** The one address of a choice. */
export function addressOf({ organisaties, situatie, vragen }: Choice): string {
  return pathOf.aanTafel(organisaties, situatie, vragen);
}

/** Why this is no table; undefined when it is one. */
export function notATable({ organisaties: { length } }: Choice): string | undefined {
  if (length === 0) return 'Kies wie er aan tafel zit: twee tot acht organisaties.';
  if (length < FEWEST) return 'Er zit er één aan tafel. Kies er minstens één bij.';
  if (length > MOST)
    return `Je koos ${length} organisaties. Aan deze tafel passen er acht. Haal er ${length - MOST} weg.`;
  return undefined;
}

/** The questions that this table is about, in reading order; without a choice all of them. */
export function questionsOf({ vragen, situaties }: Overview, choice: Choice): string[] {
  const own = choice.situatie === undefined ? [] : (situaties[choice.situatie]?.vragen ?? []);
  const chosen = new Set([...own, ...choice.vragen]);
  return Object.keys(vragen).filter((id) => chosen.size === 0 || chosen.has(id));
}
