/** Three to five lines for a reader with a phone: how two partners meet, and where they differ most. */
import { type Comparison, rarest } from './comparison.ts';
import type { Lookup, Side } from './lookup.ts';
import type { Meeting } from './meetings.ts';
import type { Passing, Told } from './passing.ts';
import { type SharingDirection, sharingInWords } from './sharing.ts';
import { inSentence } from './words.ts';

export interface SummaryLine {
  label: string;
  text: string;
  /** The section that says more. */
  anchor: string;
}

interface Between {
  sides: readonly [Side, Side];
  comparison: Comparison;
  passing: readonly [Passing, Passing];
  table: readonly Told[];
  sharing: readonly [SharingDirection, SharingDirection];
  meetings: readonly Meeting[];
}

/** How many tasks a line names. */
const NAMED = 3;

/** The summary of a pair; a line that would say nothing is left out. */
export function summarise(lookup: Lookup, between: Between): SummaryLine[] {
  const { sides, comparison, passing, table, sharing, meetings } = between;
  const lines: SummaryLine[] = [
    { label: 'Werk', text: howTheyMeet(passing, table), anchor: 'doorgeven' },
    { label: 'Doorverwijzen', text: pointing(comparison, passing), anchor: 'doorgeven' },
    { label: 'Verschil', text: difference(lookup, sides, comparison), anchor: 'alleen' },
    { label: 'Niemand van jullie', text: gap(comparison, meetings), anchor: 'geen-van-beiden' },
    { label: 'Delen', text: sharingInWords(sharing), anchor: 'delen' },
  ];
  return lines.filter(({ text }) => text !== '');
}

function howTheyMeet(passing: readonly Passing[], table: readonly Told[]): string {
  const lines = passing.flatMap(({ from, to, work }) => {
    const what = work[0]?.line.toelichting?.split(/(?<=\.) /)[0];
    return work.length > 0 ? [`${from.name} draagt werk over aan ${to.name}${what ? `: ${what}` : '.'}`] : [];
  });
  if (table.length > 0) lines.push('Jullie zitten samen aan tafel.');
  if (lines.length > 0) return lines.join(' ');
  return 'Nog niet vastgelegd: geen van beide profielen zegt dat jullie elkaar werk doorgeven. Dat is geen nee. Vraag ernaar.';
}

function pointing({ both }: Comparison, passing: readonly Passing[]): string {
  const mutual = both.filter((each) => each.mutual);
  return [
    ...passing
      .filter(({ pointers }) => pointers.length > 0)
      .map(({ from, to, pointers }) => `${from.name} wijst naar ${to.name} voor ${someOf(pointers)}.`),
    ...(mutual.length > 0 ? [`Pas op: voor ${someOf(mutual)} wijzen jullie naar elkaar.`] : []),
  ].join(' ');
}

function difference(lookup: Lookup, sides: readonly Side[], { only }: Comparison): string {
  return sides
    .flatMap(({ name }, index) => {
      const own = rarest(lookup, only[index] ?? []);
      return own.length > 0 ? [`Alleen ${name}: ${someOf(own)}.`] : [];
    })
    .join(' ');
}

/** Tasks in the situations where they meet go first: there the gap is felt. */
function gap({ neither }: Comparison, meetings: readonly Meeting[]): string {
  const played = new Set(meetings.flatMap(({ situatie }) => situatie.vragen));
  const tasks = [
    ...neither.filter(({ id }) => played.has(id)),
    ...neither.filter(({ id }) => !played.has(id)),
  ];
  return tasks.length > 0 ? `Voor ${someOf(tasks)} is een ander nodig.` : '';
}

function someOf(questions: readonly { vraag: { kort: string } }[]): string {
  const named = questions.slice(0, NAMED).map(({ vraag }) => vraag.kort);
  const more = questions.length - named.length;
  return inSentence(more > 0 ? [...named, `nog ${more}`] : named);
}
