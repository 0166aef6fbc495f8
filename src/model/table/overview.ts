/** What a table needs to know of everything: names, questions, situations, and who can what. */
import type { Content } from '../content.ts';
import { makeLookup } from '../pair/lookup.ts';
import { shortName } from '../pair/names.ts';

export interface Overview {
  /** Names by id, in reading order. */
  organisaties: Record<string, string>;
  vragen: Record<string, Task>;
  situaties: Record<string, { titel: string; vragen: string[] }>;
  /** Who can do what, by question; only who said so. */
  kan: Record<string, { ja: string[]; voorwaarden: string[] }>;
}

/** A question that can be asked of a table, without its id. */
export interface Task {
  kort: string;
  thema: string;
}

/** Sums up the whole directory. */
export function overviewOf(content: Content): Overview {
  const lookup = makeLookup(content);
  const able = (vraag: string, wanted: 'ja' | 'voorwaarden') =>
    lookup
      .ableTo(vraag)
      .filter(({ group }) => group === wanted)
      .map(({ id }) => id);
  return {
    organisaties: mapped(content.organisaties, shortName),
    vragen: mapped(content.vragen, ({ kort, thema }) => ({ kort, thema })),
    situaties: mapped(content.situaties, ({ titel, vragen }) => ({ titel, vragen })),
    kan: mapped(content.vragen, (_, id) => ({ ja: able(id, 'ja'), voorwaarden: able(id, 'voorwaarden') })),
  };
}

function mapped<T, R>(
  entries: ReadonlyMap<string, T>,
  change: (entry: T, id: string) => R,
): Record<string, R> {
  return Object.fromEntries([...entries].map(([id, entry]) => [id, change(entry, id)]));
}
