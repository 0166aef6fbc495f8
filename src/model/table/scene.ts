/** One situation, as a table needs it: what each brings there, and what may be shared. */
import type { Situatie } from '../../../schemas/index.ts';
import { numberSources } from '../sources.ts';
import type { Statement } from './seat.ts';

export interface Scene {
  id: string;
  titel: string;
  /** By organisation. */
  rollen: Record<string, Part>;
  magGedeeld?: Statement[] | undefined;
  /** Keys of its sources, as they are numbered from 1. */
  bronnen: string[];
}

/** What one organisation brings to a situation, needs there and cannot. The sources cover what it brings and cannot. */
type Part = Omit<Situatie['aanTafel'][number], 'organisatie'>;

/** What a table needs of a situation. */
export function sceneOf(id: string, { titel, aanTafel, magGedeeld, bronnen }: Situatie): Scene {
  return {
    id,
    titel,
    rollen: Object.fromEntries(aanTafel.map(({ organisatie, ...part }) => [organisatie, part])),
    magGedeeld,
    bronnen: [...numberSources(bronnen).keys()],
  };
}
