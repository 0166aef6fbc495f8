/** What a local profile takes over: one value replaces the national one, a list comes before the national list. */
import {
  collections,
  type Antwoord,
  type Lokaal,
  type Organisatie,
  type Vraag,
} from '../../../schemas/index.ts';
import { slotsOf } from '../../../schemas/walk.ts';
import { type Grouped, group } from '../answers.ts';
import type { Names } from '../changes.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** Where a line comes from. */
export type Herkomst = 'landelijk' | 'lokaal';

/** A statement of a local profile, its own or taken over. */
export type Line = Statement & { herkomst: Herkomst };

/** An answer that holds in a region: the local one where there is one. */
export interface LocalAnswer {
  vraag: { id: string; data: Vraag };
  antwoord: Antwoord | undefined;
  herkomst: Herkomst;
  /** What the national profile answers, where that is replaced. */
  landelijk: Antwoord | undefined;
}

/** The region of a local profile, from its id. */
export const regionOf = (id: string): string => id.split('/')[0] ?? '';

/** The fields that hold statements, apart from the answers, in the order of the schema: `inschakelen.kanalen`. */
const SLOTS = slotsOf(collections.lokaal.schema).filter((slot) => !slot.startsWith('kan.'));

/** All statements but the answers, in the order of the schema; of a list the local ones first. */
export function inheritLines(national: readonly Statement[], local: Lokaal, names: Names): Line[] {
  const own = statementsOf(local as unknown as Organisatie, names);
  const replaced = new Set(own.filter(isSingle).map(slotOf));
  const lines = [
    ...own.map((line): Line => ({ ...line, herkomst: 'lokaal' })),
    ...national
      .filter((line) => !isSingle(line) || !replaced.has(slotOf(line)))
      .map((line): Line => ({ ...line, herkomst: 'landelijk' })),
  ];
  const bySlot = Map.groupBy(lines, slotOf);
  return SLOTS.flatMap((slot) => bySlot.get(slot) ?? []);
}

/** Every question with the answer that holds here; questions in reading order within a group. */
export function inheritAnswers(
  vragen: ReadonlyMap<string, Vraag>,
  national: Organisatie,
  local: Lokaal,
): Grouped<LocalAnswer> {
  return group(
    [...vragen].map(([id, data]): LocalAnswer => {
      const [own, landelijk] = [local.kan?.[id], national.kan?.[id]];
      return own
        ? { vraag: { id, data }, antwoord: own, herkomst: 'lokaal', landelijk }
        : { vraag: { id, data }, antwoord: landelijk, herkomst: 'landelijk', landelijk: undefined };
    }),
  );
}

const slotOf = ({ pad }: Statement): string => pad.filter((step) => typeof step === 'string').join('.');
/** Whether a field has one value, not a list of them. */
const isSingle = ({ pad }: Statement): boolean => pad.every((step) => typeof step === 'string');
