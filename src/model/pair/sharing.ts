/** What one partner may tell the other, in the words of the giver and of the receiver. */
import type { Organisatie } from '../../../schemas/index.ts';
import type { Lookup, Side } from './lookup.ts';

type InformatieDelen = NonNullable<Organisatie['informatieDelen']>;
export type Gedeeld = NonNullable<InformatieDelen['zijGeven']>[number];

/** Lines of a profile that hold for this partner. */
export interface ForThisPartner {
  /** Undefined when the profile does not say; lines that name the partner come first. */
  lines: Gedeeld[] | undefined;
  /** Lines that name only other organisations. */
  others: number;
  /** Whether any line names the partner. */
  named: boolean;
}

export interface SharingDirection {
  from: Side;
  to: Side;
  /** What the giver says to give. */
  gives: ForThisPartner;
  /** What the receiver says that others may give. */
  welcome: ForThisPartner;
  onlyWithConsent: InformatieDelen['alleenMetToestemming'];
  never: InformatieDelen['nooit'];
  /** How it can be done after all. */
  howItCan: InformatieDelen['hoeHetWelKan'];
}

/** What may go from one to the other. */
export function sharingFrom(lookup: Lookup, from: Side, to: Side): SharingDirection {
  const giver = from.data.informatieDelen;
  return {
    from,
    to,
    gives: forPartner(lookup, giver?.zijGeven, from, to),
    welcome: forPartner(lookup, to.data.informatieDelen?.jijGeeft, to, from),
    onlyWithConsent: giver?.alleenMetToestemming,
    never: giver?.nooit,
    howItCan: giver?.hoeHetWelKan,
  };
}

/** A line that names nobody holds for every partner; one that names only others is theirs. */
function forPartner(
  lookup: Lookup,
  lines: readonly Gedeeld[] | undefined,
  owner: Side,
  partner: Side,
): ForThisPartner {
  if (!lines) return { lines: undefined, others: 0, named: false };
  const own = lines.filter((line) => lookup.namedIn(wordsOf(line)).has(partner.id));
  const general = lines.filter((line) => partnersIn(lookup, line, owner.id).length === 0);
  return {
    lines: [...own, ...general],
    others: lines.length - own.length - general.length,
    named: own.length > 0,
  };
}

/** The partners that a line about sharing names. Who wrote the line is no partner. */
export function partnersIn(lookup: Lookup, line: Gedeeld, owner: string): string[] {
  return [...lookup.namedIn(wordsOf(line))].filter((id) => id !== owner);
}

const wordsOf = ({ wat, voorwaarde = '' }: Gedeeld) => `${wat} ${voorwaarde}`;

/** Who names whom in what it may give. Not named is not a no. */
export function sharingInWords([there, back]: readonly [SharingDirection, SharingDirection]): string {
  const naming = [there, back].filter(({ gives }) => gives.named);
  const [only] = naming;
  if (naming.length === 2) return 'Beide profielen noemen de ander bij wat ze mogen geven.';
  if (!only)
    return 'Geen van beide profielen noemt de ander bij wat ze mogen geven. Er staat wel wat voor elke partner geldt.';
  const { from, to } = only;
  return `${from.name} noemt ${to.name} bij wat ze mogen geven. Andersom niet. Dat is geen nee: vraag het na.`;
}
