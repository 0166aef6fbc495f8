/** What this table must say or ask in its first ten minutes; a list is empty where there is nothing to say. */
import { inSentence } from '../pair/words.ts';
import type { Invitations } from './cover.ts';
import type { Overview } from './overview.ts';
import type { Leaning, Row } from './rows.ts';
import type { Seat, View } from './seat.ts';
import type { Sharing } from './sharing.ts';
import type { Thought } from './thoughts.ts';

export interface AtTable {
  overview: Overview;
  seats: readonly Seat[];
  rows: readonly Row[];
  invitations: Invitations;
  leaning: readonly Leaning[];
  sharing: readonly Sharing[];
  thoughts: readonly Thought[];
}

/** How many tasks or names a sentence holds. */
const NAMED = 5;
/** How many of those whom conditions name. */
const LEANING = 3;
/** How many misunderstandings fit in their minute. */
const CORRECTED = 2;

const VIEWS: Record<View, string> = {
  kind: 'het kind',
  ouder: 'de ouder',
  partner: 'de partner',
  slachtoffer: 'het slachtoffer',
  pleger: 'de pleger',
  omgeving: 'de omgeving',
};

/** Whose interest each serves, and at whom no profile here looks. */
export function interests({ seats }: AtTable): string[] {
  const seen = new Set(seats.flatMap(({ blik }) => blik));
  const missed = (Object.keys(VIEWS) as View[]).filter((view) => !seen.has(view));
  const rare = (Object.keys(VIEWS) as View[]).flatMap((view) => {
    const [only, more] = seats.filter(({ blik }) => blik.includes(view));
    return only && !more ? [`${VIEWS[view]} (${only.naam})`] : [];
  });
  return [
    'Ieder zegt in één zin voor wie hij hier zit. Wat de profielen daarover zeggen, staat bij “Wie er zit”.',
    ...(missed.length > 0
      ? [
          `Hoe jullie kijken naar ${inSentence(missed.map((view) => VIEWS[view]))}, staat in geen van deze profielen. Wie let daarop?`,
        ]
      : []),
    ...(rare.length > 0 ? [`In maar één profiel staat hoe ze kijken naar ${inSentence(rare)}.`] : []),
  ];
}

/** Of each the first, as each must hear what is wrongly thought of it. */
export function corrections({ seats, thoughts }: AtTable): string[] {
  const firsts = seats.flatMap((seat) => thoughts.find(({ about }) => about === seat) ?? []);
  return firsts
    .slice(0, CORRECTED)
    .map(({ about, misverstand }) => `Over ${about.naam} klopt niet: “${misverstand.gedacht}”`);
}

/** Who is missing: for what nobody can, what is not known, and what conditions lean on. */
export function gaps({ overview, rows, invitations: { invited, nobody }, leaning }: AtTable): string[] {
  const kort = (id: string) => overview.vragen[id]?.kort ?? id;
  const unknown = rows.filter(({ outcome }) => outcome === 'onbekend');
  return [
    ...invited.map(
      ({ naam, taken }) => `Wie nodigt ${naam} uit, voor ${someOf(taken.map(({ id }) => kort(id)))}?`,
    ),
    ...(nobody.length > 0
      ? [
          `Voor ${someOf(nobody.map(kort))} staat ook bij de anderen in deze wegwijzer geen ja. Wat kan dan wel?`,
        ]
      : []),
    ...unknown
      .slice(0, NAMED)
      .map(
        ({ kort, answers }) =>
          `Nog niet vastgelegd: ${kort}. Vraag het aan ${namesOf(answers.onbekend.map(({ seat }) => seat))}.`,
      ),
    ...(leaning.length > 0
      ? [
          `Voorwaarden noemen ook wie hier niet zit: ${someOf(
            leaning.map(({ naam, taken }) => `${naam} (${fewOf(taken.map(({ kort }) => kort))})`),
            LEANING,
          )}. Wie neemt contact op?`,
        ]
      : []),
  ];
}

/** What may be shared: who is named, and who is not. */
export function secrets({ seats, sharing }: AtTable): string[] {
  const silent = seats.filter(({ geeft }) => geeft === undefined);
  const isNamed = (_: Seat, index: number) => sharing.some(({ towards }) => towards[index] === 'naam');
  const named = seats.filter(isNamed);
  const unnamed = seats.filter((seat) => !named.includes(seat));
  return [
    ...(named.length > 0 ? [`Met naam staat er wat iemand hier mag geven aan: ${namesOf(named)}.`] : []),
    ...(unnamed.length > 0
      ? [
          `Niet met naam: ${namesOf(unnamed)}. Dat is geen nee. Zeg waarvoor je iets nodig hebt, en op welke grond.`,
        ]
      : []),
    ...silent.map(({ naam }) => `Wat ${naam} mag geven, is nog niet vastgelegd. Vraag het.`),
  ];
}

/** Who does what: where several can, where it hangs on one, and where conditions must be met. */
export function tasks({ rows }: AtTable): string[] {
  const able = ({ answers }: Row) => [...answers.ja, ...answers.voorwaarden].map(({ seat }) => seat.naam);
  const kort = (found: readonly Row[]) => found.map((row) => row.kort);
  const alone = rows.filter((row) => able(row).length === 1);
  const conditional = rows.filter(({ outcome }) => outcome === 'voorwaarden');
  const several = rows.filter(({ answers }) => answers.ja.length > 1);
  return [
    ...(several.length > 0
      ? [`Meer dan één kan zonder voorwaarden: ${someOf(kort(several))}. Wie begint?`]
      : []),
    ...(alone.length > 0
      ? [
          `Hangt aan één: ${someOf(alone.map((row) => `${row.kort} (${able(row)[0] ?? ''})`))}. Wat doen jullie als die niet kan?`,
        ]
      : []),
    ...(conditional.length > 0
      ? [`Alleen onder voorwaarden: ${someOf(kort(conditional))}. Wie zorgt dat de voorwaarde vervuld is?`]
      : []),
    ...rows
      .flatMap((row) => row.mutual.map(([one, other]) => `${row.kort} (${one.naam} en ${other.naam})`))
      .slice(0, NAMED)
      .map((each) => `Bij een nee wijzen twee van jullie naar elkaar: ${each}. Wie houdt het vast?`),
  ];
}

/** How one hears that something does not happen. */
export function returns({ seats }: AtTable): string[] {
  const open = seats.filter(({ alsZeNietKomen }) => alsZeNietKomen === undefined);
  return [
    ...(open.length < seats.length
      ? ['Lees elkaars regel voor over hoe je hoort dat iets niet doorgaat. Spreek één beldag af.']
      : []),
    ...(open.length > 0
      ? [`Hoe je hoort dat iets niet doorgaat, is nog niet vastgelegd bij: ${namesOf(open)}. Vraag het nu.`]
      : []),
  ];
}

/** Some names have “en” in them, so that commas alone keep them apart. */
const namesOf = (seats: readonly Seat[]) => seats.map(({ naam }) => naam).join(', ');

function someOf(words: readonly string[], most = NAMED): string {
  const more = words.length - most;
  return inSentence(more > 0 ? [...words.slice(0, most), `nog ${more}`] : words);
}

const fewOf = (tasks: readonly string[]) => (tasks.length > 2 ? `${tasks.length} taken` : tasks.join(', '));
