/** Who can do what: the answers to one question, and the answers of one organisation, in groups. */
import type { Antwoord, Organisatie, Vraag } from '../../schemas/index.ts';
import type { Content } from './content.ts';

/** The groups in which answers are shown. `onbekend` is no answer: nog niet vastgelegd, never a no. */
export const ANSWER_GROUPS = ['ja', 'voorwaarden', 'nee', 'nvt', 'onbekend'] as const;
export type AnswerGroup = (typeof ANSWER_GROUPS)[number];

interface GivenAnswer {
  organisatie: { id: string; data: Organisatie };
  vraag: { id: string; data: Vraag };
  /** Undefined when the organisation has not answered this question. */
  antwoord: Antwoord | undefined;
}

export type Grouped<T = GivenAnswer> = Record<AnswerGroup, T[]>;

/** Every organisation's answer to a question; organisations by name within a group. */
export function answersTo(content: Content, vraag: string): Grouped {
  const data = content.vragen.get(vraag);
  if (!data) throw new Error(`Onbekende vraag: ${vraag}`);
  return group(
    [...content.organisaties].map(([id, organisatie]) => ({
      organisatie: { id, data: organisatie },
      vraag: { id: vraag, data },
      antwoord: organisatie.kan?.[vraag],
    })),
  );
}

/** An organisation's answer to every question; questions in reading order within a group. */
export function answersOf(content: Content, organisatie: string): Grouped {
  const data = content.organisaties.get(organisatie);
  if (!data) throw new Error(`Onbekende organisatie: ${organisatie}`);
  return group(
    [...content.vragen].map(([id, vraag]) => ({
      organisatie: { id: organisatie, data },
      vraag: { id, data: vraag },
      antwoord: data.kan?.[id],
    })),
  );
}

/** How many answers each group has. */
export function countsOf(groups: Grouped): Record<AnswerGroup, number> {
  return Object.fromEntries(ANSWER_GROUPS.map((group) => [group, groups[group].length])) as Record<
    AnswerGroup,
    number
  >;
}

/** The one line that says most about an answer: what they do, when they may, or why not. */
export function oneLine(antwoord: Antwoord): string {
  if (antwoord.antwoord === 'ja') return antwoord.toelichting ?? '';
  if (antwoord.antwoord === 'voorwaarden') return antwoord.voorwaarden.map(({ tekst }) => tekst).join(' ');
  return antwoord.omdat ?? '';
}

/** The group of an answer; no answer is `onbekend`. */
export const groupOf = (antwoord: Antwoord | undefined): AnswerGroup => antwoord?.antwoord ?? 'onbekend';

/** Puts answers in their groups, in the order in which they came. */
export function group<T extends { antwoord: Antwoord | undefined }>(answers: readonly T[]): Grouped<T> {
  const groups: Grouped<T> = { ja: [], voorwaarden: [], nee: [], nvt: [], onbekend: [] };
  for (const answer of answers) groups[groupOf(answer.antwoord)].push(answer);
  return groups;
}
