/** How work goes from one partner to the other: what is handed over, and for what one points at the other. */
import type { Organisatie, Vraag } from '../../../schemas/index.ts';
import { type CanAnswer, type CannotAnswer, can, cannot, pointsAt } from './can.ts';
import type { Lookup, Side } from './lookup.ts';

type Samenwerking = NonNullable<Organisatie['werktSamenMet']>[number];

/** A line about working together, and in whose profile it stands. */
export interface Told {
  by: Side;
  line: Samenwerking;
}

/** `from` cannot do this and names `to`, which can. */
export interface Pointer {
  id: string;
  vraag: Vraag;
  no: CannotAnswer;
  answer: CanAnswer;
}

export interface Passing {
  from: Side;
  to: Side;
  work: Told[];
  pointers: Pointer[];
}

/** What goes from one to the other. */
export function passingFrom(lookup: Lookup, from: Side, to: Side): Passing {
  return {
    from,
    to,
    work: [...told(from, to, 'draagt-over-aan'), ...told(to, from, 'krijgt-van')].filter(isNew),
    pointers: [...lookup.content.vragen].flatMap(([id, vraag]) => {
      const no = from.data.kan?.[id];
      const answer = to.data.kan?.[id];
      return cannot(no) && pointsAt(no, to.id) && can(answer) ? [{ id, vraag, no, answer }] : [];
    }),
  };
}

/** Where the two sit at one table, in the words of either. */
export function atTable(first: Side, second: Side): Told[] {
  return [...told(first, second, 'zit-aan-tafel-met'), ...told(second, first, 'zit-aan-tafel-met')].filter(
    isNew,
  );
}

function told(by: Side, about: Side, how: Samenwerking['hoe']): Told[] {
  return (by.data.werktSamenMet ?? [])
    .filter(({ organisatie, hoe }) => organisatie === about.id && hoe === how)
    .map((line) => ({ by, line }));
}

/** Both profiles often say it in the same words; then one line is enough, the sourced one if there is one. */
function isNew(each: Told, _index: number, all: readonly Told[]): boolean {
  const same = all.filter(({ line }) => line.toelichting === each.line.toelichting);
  return (same.find(({ line }) => line.bron) ?? same[0]) === each;
}
