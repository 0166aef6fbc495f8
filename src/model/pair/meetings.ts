/** Situations in which two partners sit at one table. */
import type { Situatie } from '../../../schemas/index.ts';
import type { Lookup, Side } from './lookup.ts';

type Deelnemer = Situatie['aanTafel'][number];

export interface Meeting {
  id: string;
  situatie: Situatie;
  /** The part of the first and of the second. */
  seats: readonly [Deelnemer, Deelnemer];
}

/** The situations with both at the table, in reading order. */
export function meetingsOf({ content }: Lookup, first: Side, second: Side): Meeting[] {
  return [...content.situaties].flatMap(([id, situatie]) => {
    const a = situatie.aanTafel.find(({ organisatie }) => organisatie === first.id);
    const b = situatie.aanTafel.find(({ organisatie }) => organisatie === second.id);
    return a && b ? [{ id, situatie, seats: [a, b] as const }] : [];
  });
}
