/** The word and the shape of each group of answers; together they survive greyscale and colour blindness. */
import { ANTWOORDEN } from '../../schemas/choices.ts';
import type { AnswerGroup } from './answers.ts';

export const GROUP_WORDS: Record<AnswerGroup, string> = { ...ANTWOORDEN, onbekend: 'Nog niet vastgelegd' };

export const GROUP_MARKS: Record<AnswerGroup, string> = {
  ja: '●',
  voorwaarden: '◐',
  nee: '○',
  nvt: '–',
  onbekend: '?',
};
