/** Misunderstandings that are likely at this table. */
import { differ } from '../pair/misunderstandings.ts';
import type { Row } from './rows.ts';
import type { Seat, SeatThought } from './seat.ts';

export interface Thought {
  about: Seat;
  misverstand: SeatThought;
}

const PER_SEAT = 2;
const AT_MOST = 6;

/**
 * What the others here may wrongly think of each: first what is about a question of this table in which they differ,
 * then what names another who sits here.
 */
export function thoughtsAt(seats: readonly Seat[], rows: readonly Row[]): Thought[] {
  const asked = new Set(rows.map(({ id }) => id));
  const found = seats.flatMap((about) => {
    const others = seats.filter((seat) => seat !== about);
    const onTask = about.misverstanden.filter(({ over }) =>
      over.some(
        (vraag) => asked.has(vraag) && others.some(({ kan }) => differ(about.kan[vraag], kan[vraag])),
      ),
    );
    const naming = about.misverstanden.filter(
      (each) => !onTask.includes(each) && others.some(({ id }) => each.noemt.includes(id)),
    );
    return [...onTask, ...naming]
      .slice(0, PER_SEAT)
      .map((misverstand, place) => ({ about, misverstand, place }));
  });
  // One of each before a second of any.
  const kept = found.toSorted((a, b) => a.place - b.place).slice(0, AT_MOST);
  return found.filter((each) => kept.includes(each));
}
