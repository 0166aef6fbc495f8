/** The words a reader sees for the values of a closed list. */
import {
  ANTWOORDEN,
  BEREIKBAARHEID,
  KANAAL_DOELEN,
  KANAAL_SOORTEN,
  ORGANISATIE_THEMAS,
  SAMENWERKINGEN,
  SCHALEN,
  STATUSSEN,
  TERMIJNEN,
  VOORWAARDEN,
} from '../../../schemas/choices.ts';

const LISTS: readonly Record<string, string>[] = [
  ANTWOORDEN,
  BEREIKBAARHEID,
  KANAAL_DOELEN,
  KANAAL_SOORTEN,
  ORGANISATIE_THEMAS,
  SAMENWERKINGEN,
  SCHALEN,
  STATUSSEN,
  TERMIJNEN,
  VOORWAARDEN,
];

/** Pairs of value and words, in the order of the list; a list without words of its own shows its values. */
export function choiceWords(values: readonly string[]): [value: string, words: string][] {
  const list = LISTS.find((each) => values.length > 0 && values.every((value) => Object.hasOwn(each, value)));
  return values.map((value) => [value, capitalised(list?.[value] ?? value)]);
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
