import type { Begrip } from '../../schemas/index.ts';

/** Puts terms under their first letter; everything that does not begin with one comes first, under `0-9`. */
export function byLetter(
  begrippen: Iterable<[string, Begrip]>,
): { letter: string; entries: [string, Begrip][] }[] {
  const groups = Map.groupBy(begrippen, ([, { term }]) => firstLetter(term));
  return [...groups]
    .map(([letter, entries]) => ({ letter, entries }))
    .toSorted((a, b) => a.letter.localeCompare(b.letter, 'nl'));
}

function firstLetter(term: string): string {
  const letter = term.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0-9';
}
