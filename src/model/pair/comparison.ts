/** Every question, answered by two: what only one can, what both can, what neither can, and what is not known. */
import type { Antwoord, Vraag } from '../../../schemas/index.ts';
import { type CanAnswer, type CannotAnswer, can, cannot, pointsAt } from './can.ts';
import type { Able, Lookup, Side } from './lookup.ts';

interface Question {
  id: string;
  vraag: Vraag;
}

/** Both can. Here each may wait for the other. */
export interface BothCan extends Question {
  answers: readonly [CanAnswer, CanAnswer];
  /** Each names the other for when it cannot: the classic way to wait for one another. */
  mutual: boolean;
}

/** One can, the other cannot. */
export interface OneCan extends Question {
  antwoord: CanAnswer;
}

/** Neither can. Here a task has nobody, unless a third joins. */
export interface NeitherCan extends Question {
  answers: readonly [CannotAnswer, CannotAnswer];
  /** Who can: ja first; within a group first whom these two name themselves. */
  instead: readonly Able[];
}

/** At least one has not answered: nog niet vastgelegd, never a no. */
export interface NotKnown extends Question {
  answers: readonly [Antwoord | undefined, Antwoord | undefined];
}

export interface Comparison {
  both: BothCan[];
  /** What only the first can, and what only the second can. */
  only: readonly [OneCan[], OneCan[]];
  neither: NeitherCan[];
  unknown: NotKnown[];
}

/** Compares all answers of two partners; questions in reading order. */
export function compareAnswers(lookup: Lookup, [first, second]: readonly [Side, Side]): Comparison {
  const comparison: Comparison = { both: [], only: [[], []], neither: [], unknown: [] };
  for (const [id, vraag] of lookup.content.vragen) {
    const a = first.data.kan?.[id];
    const b = second.data.kan?.[id];
    if (can(a) && can(b)) {
      const mutual = pointsAt(a, second.id) && pointsAt(b, first.id);
      comparison.both.push({ id, vraag, answers: [a, b], mutual });
    } else if (can(a) && cannot(b)) comparison.only[0].push({ id, vraag, antwoord: a });
    else if (cannot(a) && can(b)) comparison.only[1].push({ id, vraag, antwoord: b });
    else if (cannot(a) && cannot(b)) {
      comparison.neither.push({ id, vraag, answers: [a, b], instead: insteadOf(lookup, id, [a, b]) });
    } else comparison.unknown.push({ id, vraag, answers: [a, b] });
  }
  return comparison;
}

/** What the fewest organisations can, first: that sets two partners apart most. */
export function rarest<T extends Question>(lookup: Lookup, questions: readonly T[]): T[] {
  return questions.toSorted((a, b) => lookup.ableTo(a.id).length - lookup.ableTo(b.id).length);
}

function insteadOf(lookup: Lookup, vraag: string, answers: readonly Antwoord[]): Able[] {
  const rank = ({ id, group }: Able) =>
    (group === 'ja' ? 0 : 2) + (answers.some((antwoord) => pointsAt(antwoord, id)) ? 0 : 1);
  return lookup.ableTo(vraag).toSorted((a, b) => rank(a) - rank(b));
}
