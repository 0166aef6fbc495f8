/** The word and the shape of each group of answers; together they survive greyscale and colour blindness. */
import { ANTWOORDEN } from '../../schemas/choices.ts';
import type { AnswerGroup } from './answers.ts';

export const GROUP_WORDS: Record<AnswerGroup, string> = { ...ANTWOORDEN, onbekend: 'Nog niet vastgelegd' };

/** Where there is room for hardly more than a word, such as a cell of a table. */
export const GROUP_SHORT_WORDS: Record<AnswerGroup, string> = {
  ja: ANTWOORDEN.ja,
  voorwaarden: 'Voorwaarden',
  nee: ANTWOORDEN.nee,
  nvt: 'n.v.t.',
  onbekend: 'Niet vastgelegd',
};

export const GROUP_MARKS: Record<AnswerGroup, string> = {
  ja: '●',
  voorwaarden: '◐',
  nee: '○',
  nvt: '–',
  onbekend: '?',
};
