/** Who may share what with whom at this table, as far as the profiles say. Not named is not a no. */
import type { Seat, SharedLine } from './seat.ts';

/**
 * What the two profiles say of one direction. `naam`: the giver names the receiver; `algemeen`: only lines without a
 * name, of the giver or of what the receiver may be given; `onbekend`: no line that could hold for the two.
 */
export type Direction = 'naam' | 'algemeen' | 'onbekend';

/** What one organisation says about sharing, as far as it can matter here. */
export interface Sharing {
  seat: Seat;
  gives: LinesHere | undefined;
  /** What others may give to it, apart from lines that name only organisations that are not here. */
  receives: SharedLine[] | undefined;
  /** Towards each at the table, in their order; nothing towards itself. */
  towards: (Direction | undefined)[];
}

export interface LinesHere {
  /** Lines that name someone here, with whom. */
  named: { line: SharedLine; partners: Seat[] }[];
  /** Lines that name nobody: whoever reads them must see whether they are meant. */
  general: SharedLine[];
  /** How many lines name only organisations that are not here. */
  others: number;
}

/** For each at the table: what it gives and receives, and what is said of each direction. */
export function sharingAt(seats: readonly Seat[]): Sharing[] {
  return seats.map((seat) => ({
    seat,
    gives: linesHere(seat.geeft, seats),
    receives: seat.krijgt?.filter(
      ({ noemt }) => noemt.length === 0 || seats.some(({ id }) => noemt.includes(id)),
    ),
    towards: seats.map((other) => (other === seat ? undefined : directionOf(seat, other))),
  }));
}

function linesHere(lines: readonly SharedLine[] | undefined, seats: readonly Seat[]): LinesHere | undefined {
  if (!lines) return undefined;
  const named = lines
    .map((line) => ({ line, partners: seats.filter(({ id }) => line.noemt.includes(id)) }))
    .filter(({ partners }) => partners.length > 0);
  const general = lines.filter(({ noemt }) => noemt.length === 0);
  return { named, general, others: lines.length - named.length - general.length };
}

function directionOf(from: Seat, to: Seat): Direction {
  if (from.geeft?.some(({ noemt }) => noemt.includes(to.id))) return 'naam';
  const lines = [...(from.geeft ?? []), ...(to.krijgt ?? [])];
  return lines.some(({ noemt }) => noemt.length === 0) ? 'algemeen' : 'onbekend';
}
