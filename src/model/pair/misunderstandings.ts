/** Misunderstandings that are likely between two partners. */
import type { Antwoord, Organisatie, Vraag } from '../../../schemas/index.ts';
import { can, cannot } from './can.ts';
import type { Lookup, Side } from './lookup.ts';

export type Misverstand = NonNullable<Organisatie['misverstanden']>[number];

export interface Likely {
  misverstand: Misverstand;
  /** What it is about, where one can do that and the other cannot; absent when it names the other. */
  task?: { id: string; vraag: Vraag };
}

/** What is often thought of one partner. */
export interface Thought {
  about: Side;
  likely: Likely[];
  /** What to read when nothing points at this partner in particular: the first few of the profile. */
  general: Misverstand[];
}

const SHOWN = 4;
const GENERAL = 2;

/** What `other` may wrongly think of `about`; those that name it come first. */
export function thoughtsOf(lookup: Lookup, about: Side, other: Side): Thought {
  const all = about.data.misverstanden ?? [];
  const naming = all.filter(({ gedacht, feit }) => lookup.namedIn(`${gedacht} ${feit}`).has(other.id));
  const differing = all
    .filter((misverstand) => !naming.includes(misverstand))
    .flatMap((misverstand) => {
      const id = [...lookup.askedIn(misverstand.gedacht)].find((vraag) =>
        differ(about.data.kan?.[vraag], other.data.kan?.[vraag]),
      );
      const vraag = lookup.content.vragen.get(id ?? '');
      return id !== undefined && vraag ? [{ misverstand, task: { id, vraag } }] : [];
    });
  const likely = [...naming.map((misverstand): Likely => ({ misverstand })), ...differing].slice(0, SHOWN);
  return { about, likely, general: likely.length > 0 ? [] : all.slice(0, GENERAL) };
}

/** Whether one can and the other cannot. */
export function differ(a: Antwoord | undefined, b: Antwoord | undefined): boolean {
  return (can(a) && cannot(b)) || (cannot(a) && can(b));
}
