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
    work: withoutRepeats([...told(from, to, 'draagt-over-aan'), ...told(to, from, 'krijgt-van')]),
    pointers: [...lookup.content.vragen].flatMap(([id, vraag]) => {
      const no = from.data.kan?.[id];
      const answer = to.data.kan?.[id];
      return cannot(no) && pointsAt(no, to.id) && can(answer) ? [{ id, vraag, no, answer }] : [];
    }),
  };
}

/** Where the two sit at one table, in the words of either. */
export function atTable(first: Side, second: Side): Told[] {
  return withoutRepeats([
    ...told(first, second, 'zit-aan-tafel-met'),
    ...told(second, first, 'zit-aan-tafel-met'),
  ]);
}

function told(by: Side, about: Side, how: Samenwerking['hoe']): Told[] {
  return (by.data.werktSamenMet ?? [])
    .filter(({ organisatie, hoe }) => organisatie === about.id && hoe === how)
    .map((line) => ({ by, line }));
}

/** Both profiles often say the same: the fullest line is enough, the sourced one of two alike. A bare one adds nothing. */
function withoutRepeats(lines: readonly Told[]): Told[] {
  const texts = lines.map(({ line }) => (line.toelichting ?? '').replace(/\.$/, ''));
  const sourcedFirst = lines.map((each, index) => ({ each, text: texts[index] ?? '' }));
  sourcedFirst.sort((a, b) => Number(!a.each.line.bron) - Number(!b.each.line.bron));
  return sourcedFirst
    .filter(({ text }, index) =>
      sourcedFirst.every((other, place) =>
        other.text === text ? place >= index : !other.text.startsWith(text),
      ),
    )
    .map(({ each }) => each);
}
