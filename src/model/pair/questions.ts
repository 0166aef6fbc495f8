/** What two partners should ask each other, made from what their profiles say and leave open. */
import type { VOORWAARDEN } from '../../../schemas/choices.ts';
import { type Comparison, rarest } from './comparison.ts';
import type { Lookup, Side } from './lookup.ts';
import type { Passing, Pointer } from './passing.ts';
import { inSentence } from './words.ts';

type Soort = keyof typeof VOORWAARDEN;

/** What a pointer leaves open, per kind of condition; the kinds that most often leave both waiting come first. */
const OPEN_ENDS: readonly (readonly [Soort, string])[] = [
  ['opdracht', 'Daar kan het alleen in opdracht. Wie geeft die opdracht?'],
  ['wettelijke-maatregel', 'Daar is een wettelijke maatregel voor nodig. Is die er, en wie vraagt erom?'],
  ['verwijzing', 'Daar is een verwijzing voor nodig. Wie regelt die?'],
  ['melding', 'Daar moet eerst een melding liggen. Wie meldt?'],
  ['eigen-client', 'Daar kan het alleen bij eigen cliënten. En als iemand dat nog niet is?'],
  ['acuut-gevaar', 'Daar kan het alleen bij acuut gevaar. En als het dat nog niet is?'],
  ['toestemming', 'Daar is toestemming voor nodig. Wie vraagt die?'],
  ['capaciteit', 'Daar kan het alleen als er ruimte is. Wat doen jullie zolang die er niet is?'],
  ['leeftijd', 'Daar geldt een leeftijdsgrens. Wie is er voor wie daarbuiten valt?'],
];

/** Per direction, and in all. */
const PER_DIRECTION = 2;
const AT_MOST = 6;
/** Of a longer list. */
const NAMED_FIRST = 3;

/** Questions that follow from the two profiles together; none where nothing is open. */
export function openEnds(
  lookup: Lookup,
  sides: readonly [Side, Side],
  comparison: Comparison,
  passing: readonly Passing[],
  known: boolean,
): string[] {
  return [
    ...waitingForEachOther(comparison),
    ...passing.flatMap((each) => pointingOn(each).slice(0, PER_DIRECTION)),
    ...notKnown(sides, comparison),
    ...rareTogether(lookup, comparison),
    ...(known
      ? []
      : [
          'In geen van beide profielen staat dat jullie elkaar werk doorgeven of samen overleggen. Gebeurt dat, en hoe?',
        ]),
    ...sides
      .filter(({ data }) => data.terugkoppeling?.alsZeNietKomen === undefined)
      .map(({ name }) => `${name}: hoe hoort de ander dat jullie niet komen? Dat is nog niet vastgelegd.`),
  ].slice(0, AT_MOST);
}

/** The questions of a profile for a first talk; those that name the partner come first. */
export function questionsFor(lookup: Lookup, asked: Side, asker: Side): string[] {
  const all = asked.data.kennismakingsvragen ?? [];
  const named = all.filter((vraag) => lookup.namedIn(vraag).has(asker.id));
  return [...named, ...all.filter((vraag) => !named.includes(vraag))].slice(0, NAMED_FIRST);
}

function waitingForEachOther({ both }: Comparison): string[] {
  return both
    .filter(({ mutual }) => mutual)
    .map(
      ({ vraag: { kort } }) =>
        `Voor ${kort} wijzen jullie naar elkaar. Wie begint, en wanneer is de ander aan zet?`,
    );
}

function pointingOn({ from, to, pointers }: Passing): string[] {
  const grouped = Map.groupBy(pointers, openEnd);
  return OPEN_ENDS.flatMap(([soort, question]) => {
    const found = grouped.get(soort);
    if (!found) return [];
    return [
      `${from.name} wijst naar ${to.name} voor ${inSentence(found.map(({ vraag }) => vraag.kort))}. ${question}`,
    ];
  });
}

/** The kind of condition of an answer that leaves most open. */
function openEnd({ answer }: Pointer): Soort | undefined {
  if (answer.antwoord === 'ja') return undefined;
  const kinds = new Set(answer.voorwaarden.map(({ soort }) => soort));
  return OPEN_ENDS.find(([soort]) => kinds.has(soort))?.[0];
}

function notKnown(sides: readonly [Side, Side], { unknown }: Comparison): string[] {
  return sides.flatMap(({ name }, index) => {
    const open = unknown.filter(({ answers }) => answers[index] === undefined).map(({ vraag }) => vraag.kort);
    if (open.length === 0) return [];
    const more = open.length > NAMED_FIRST ? ` en nog ${open.length - NAMED_FIRST} vragen` : '';
    return [
      `${name}: hoe zit het met ${open.slice(0, NAMED_FIRST).join(', ')}${more}? Dat is nog niet vastgelegd.`,
    ];
  });
}

/** What both can and few others can: there each easily thinks that the other does it. */
function rareTogether(lookup: Lookup, { both }: Comparison): string[] {
  const rare = rarest(lookup, both).slice(0, NAMED_FIRST);
  if (rare.length === 0) return [];
  return [
    `Jullie kunnen allebei iets doen voor ${inSentence(rare.map(({ vraag }) => vraag.kort))}. Wie doet wat, en wie begint?`,
  ];
}
