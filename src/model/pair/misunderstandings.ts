/** Misunderstandings that are likely between two partners. */
import type { Organisatie, Vraag } from '../../../schemas/index.ts';
import { can, cannot } from './can.ts';
import type { Lookup, Side } from './lookup.ts';

type Misverstand = NonNullable<Organisatie['misverstanden']>[number];

interface Likely {
  misverstand: Misverstand;
  /** Why it is shown: it names the other, or it is about a question that one can and the other cannot. */
  because: { naam: string } | { vraag: { id: string; data: Vraag } };
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
  const naming = all.flatMap((misverstand) =>
    lookup.namedIn(`${misverstand.gedacht} ${misverstand.feit}`).has(other.id)
      ? [{ misverstand, because: { naam: other.name } }]
      : [],
  );
  const differing = all
    .filter((misverstand) => naming.every((each) => each.misverstand !== misverstand))
    .flatMap((misverstand) => {
      const id = [...lookup.askedIn(misverstand.gedacht)].find((vraag) => differ(about, other, vraag));
      const data = id === undefined ? undefined : lookup.content.vragen.get(id);
      return id !== undefined && data ? [{ misverstand, because: { vraag: { id, data } } }] : [];
    });
  const likely = [...naming, ...differing].slice(0, SHOWN);
  return { about, likely, general: likely.length > 0 ? [] : all.slice(0, GENERAL) };
}

function differ(first: Side, second: Side, vraag: string): boolean {
  const a = first.data.kan?.[vraag];
  const b = second.data.kan?.[vraag];
  return (can(a) && cannot(b)) || (cannot(a) && can(b));
}
