/** Made-up Dutch text with the words of the real profiles: common words stay common, and nobody is named. */
import { generator } from '../../search-score.ts';

const SHORTEST = 7;
const LONGEST = 16;

/** Writes text by chance; the same seed writes the same. */
export interface Writer {
  /** A whole number from 0 up to, not including, `below`. */
  chance(below: number): number;
  /** One of these. Throws where there is none. */
  pick<T>(list: readonly T[]): T;
  /** So many different ones of these, in the order in which they stand. */
  some<T>(list: readonly T[], count: number): T[];
  /** One sentence of 7 to 16 words, now and then about this place. */
  sentence(place?: string): string;
  /** So many sentences after each other. */
  sentences(count: number, place?: string): string;
}

/** All words of these texts in small letters, each as often as it stands there; a name has a capital, so none is in it. */
export function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) => text.match(/(?<![\p{L}\d@/.'’-])\p{Ll}{2,20}(?![\p{L}\d@/'’-]|:\/)/gu) ?? [],
  );
}

/** A writer that draws from these words. */
export function writer(words: readonly string[], seed: number): Writer {
  const chance = generator(seed);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[chance(list.length)];
    if (picked === undefined) throw new Error('Er is niets om uit te kiezen.');
    return picked;
  };
  const sentence = (place?: string): string => {
    const length = SHORTEST + chance(LONGEST - SHORTEST + 1);
    const text = Array.from({ length }, () => pick(words)).join(' ');
    const about = place !== undefined && chance(4) === 0 ? ` in ${place}` : '';
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${about}.`;
  };
  return {
    chance,
    pick,
    some: (list, count) => {
      const rest = list.map((_, index) => index);
      const taken = Array.from({ length: Math.min(count, list.length) }, () =>
        rest.splice(chance(rest.length), 1),
      );
      return taken
        .flat()
        .toSorted((a, b) => a - b)
        .flatMap((index) => list.slice(index, index + 1));
    },
    sentence,
    sentences: (count, place) => Array.from({ length: count }, () => sentence(place)).join(' '),
  };
}
