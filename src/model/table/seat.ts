/** One organisation at a table: the part of its profile that the page fetches, so that a table of eight stays light. */
import type { VOORWAARDEN } from '../../../schemas/choices.ts';
import type { Antwoord, Beheer, Organisatie } from '../../../schemas/index.ts';
import type { Lookup } from '../pair/lookup.ts';
import type { Misverstand } from '../pair/misunderstandings.ts';
import { type Gedeeld, partnersIn } from '../pair/sharing.ts';

/** A text and the keys of the sources it rests on. */
export interface Statement {
  tekst: string;
  bron?: string[] | undefined;
}

export type View = keyof NonNullable<NonNullable<Organisatie['belang']>['blik']>;

export interface Seat {
  id: string;
  /** Without what stands in brackets. */
  naam: string;
  beheer: Beheer;
  staatVoor?: Statement | undefined;
  /** At whom it looks, as far as its profile says. */
  blik: View[];
  kan: Record<string, Antwoord>;
  /** Whom the conditions of an answer name as one who must act too, by question. */
  steuntOp: Record<string, string[]>;
  nodig?: Statement[] | undefined;
  /** By when one hears back, and how one learns that they do not come. */
  binnen?: Statement | undefined;
  alsZeNietKomen?: Statement | undefined;
  /** What it may give, and what others may give to it. Undefined where its profile does not say. */
  geeft?: SharedLine[] | undefined;
  krijgt?: SharedLine[] | undefined;
  alleenMetToestemming?: Statement[] | undefined;
  nooit?: Statement[] | undefined;
  /** Those that can matter at some table: they name another, or are about a question. */
  misverstanden: SeatThought[];
  /** Keys of its sources, as they are numbered from 1. */
  bronnen: string[];
}

/** A line about sharing, and the partners that it names. */
export interface SharedLine extends Gedeeld {
  noemt: string[];
}

/** A misunderstanding, whom it names and which questions it is about. */
export interface SeatThought extends Misverstand {
  noemt: string[];
  over: string[];
}

/** Conditions that someone else must meet. */
const BY_ANOTHER: ReadonlySet<keyof typeof VOORWAARDEN> = new Set(['samen-met', 'opdracht', 'verwijzing']);

/** What a table needs of one organisation. */
export function seatOf(lookup: Lookup, id: string): Seat {
  const { name, data, sources } = lookup.side(id);
  const { belang, informatieDelen: delen } = data;
  const kan = Object.entries(data.kan ?? {});
  const shared = (lines: readonly Gedeeld[] | undefined) =>
    lines?.map((line) => ({ ...line, noemt: partnersIn(lookup, line, id) }));
  return {
    id,
    naam: name,
    beheer: data.beheer,
    staatVoor: belang?.staatVoor,
    blik: Object.keys(belang?.blik ?? {}) as View[],
    kan: Object.fromEntries(kan.map(([vraag, antwoord]) => [vraag, brief(antwoord)])),
    steuntOp: Object.fromEntries(
      kan
        .map(([vraag, antwoord]): [string, string[]] => [vraag, leansOn(lookup, id, antwoord)])
        .filter(([, others]) => others.length > 0),
    ),
    nodig: data.nodigVanJou,
    binnen: data.terugkoppeling?.binnen,
    alsZeNietKomen: data.terugkoppeling?.alsZeNietKomen,
    geeft: shared(delen?.zijGeven),
    krijgt: shared(delen?.jijGeeft),
    alleenMetToestemming: delen?.alleenMetToestemming,
    nooit: delen?.nooit,
    misverstanden: (data.misverstanden ?? [])
      .map((each) => ({
        ...each,
        noemt: [...lookup.namedIn(`${each.gedacht} ${each.feit}`)].filter((other) => other !== id),
        over: [...lookup.askedIn(each.gedacht)],
      }))
      .filter(({ noemt, over }) => noemt.length + over.length > 0),
    bronnen: [...sources.keys()],
  };
}

/** Remarks stay on the profile, which is one click away. */
function brief(antwoord: Antwoord): Antwoord {
  const rest: Antwoord = { ...antwoord };
  if ('letOp' in rest) delete rest.letOp;
  if ('toelichting' in rest) delete rest.toelichting;
  return rest;
}

function leansOn(lookup: Lookup, id: string, antwoord: Antwoord): string[] {
  if (antwoord.antwoord !== 'voorwaarden') return [];
  const named = antwoord.voorwaarden
    .filter(({ soort }) => BY_ANOTHER.has(soort))
    .flatMap(({ tekst }) => [...lookup.namedIn(tekst)]);
  return [...new Set(named)].filter((other) => other !== id);
}
