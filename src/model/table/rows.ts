/** What one table can: for each question the answers of all who sit there. */
import type { Antwoord } from '../../../schemas/index.ts';
import { type Grouped, group } from '../answers.ts';
import { pointsAt } from '../pair/can.ts';
import type { Overview, Task } from './overview.ts';
import type { Seat } from './seat.ts';

export interface Given {
  seat: Seat;
  antwoord: Antwoord | undefined;
}

/**
 * `ja`: someone can without conditions; `voorwaarden`: only under conditions; `nee`: all said that they cannot;
 * `onbekend`: nobody said to be able to, and not all have answered. Unknown is never a no.
 */
export type Outcome = 'ja' | 'voorwaarden' | 'nee' | 'onbekend';

export interface Row extends Task {
  id: string;
  outcome: Outcome;
  answers: Grouped<Given>;
  /** Whom the conditions of those who can name as one who must act too, and who does not sit here. */
  absent: string[];
  /** Who, when it cannot, points at another here that points back. */
  mutual: [Seat, Seat][];
}

/** The rows of these questions, in their order. */
export function rowsOf({ vragen }: Overview, seats: readonly Seat[], questions: readonly string[]): Row[] {
  return questions.flatMap((id) => {
    const task = vragen[id];
    return task ? [rowOf(id, task, seats)] : [];
  });
}

function rowOf(id: string, task: Task, seats: readonly Seat[]): Row {
  const answers = group(seats.map((seat): Given => ({ seat, antwoord: seat.kan[id] })));
  const seated = new Set(seats.map((seat) => seat.id));
  const named = answers.voorwaarden.flatMap(({ seat }) => seat.steuntOp[id] ?? []);
  return {
    id,
    ...task,
    outcome: outcomeOf(answers),
    answers,
    // Where someone can without conditions, those of the others hold nothing up.
    absent: answers.ja.length > 0 ? [] : [...new Set(named)].filter((other) => !seated.has(other)),
    mutual: seats.flatMap((one, index) =>
      seats
        .slice(index + 1)
        .filter((other) => pointsAt(one.kan[id], other.id) && pointsAt(other.kan[id], one.id))
        .map((other): [Seat, Seat] => [one, other]),
    ),
  };
}

function outcomeOf({ ja, voorwaarden, onbekend }: Grouped<Given>): Outcome {
  if (ja.length > 0) return 'ja';
  if (voorwaarden.length > 0) return 'voorwaarden';
  return onbekend.length > 0 ? 'onbekend' : 'nee';
}

/** One who does not sit here, and for which tasks the conditions of those who do name it. */
export interface Leaning {
  id: string;
  naam: string;
  taken: Row[];
}

/** Whom this table leans on without having it here; who is named most comes first. */
export function leaningOf({ organisaties }: Overview, rows: readonly Row[]): Leaning[] {
  return Object.entries(organisaties)
    .map(([id, naam]) => ({ id, naam, taken: rows.filter(({ absent }) => absent.includes(id)) }))
    .filter(({ taken }) => taken.length > 0)
    .toSorted((a, b) => b.taken.length - a.taken.length);
}
