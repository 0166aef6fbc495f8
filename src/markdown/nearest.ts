/** Which of the possible words a contributor probably meant. */
import { distance } from 'fastest-levenshtein';

/** The option nearest to a word, or undefined where none resembles it: a wrong guess helps nobody. */
export function nearest(word: string, options: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const mistakes = (option: string) => distance(typed, option.toLowerCase());
  const near =
    options.find((option) => extendsWord(typed, option.toLowerCase())) ??
    options.toSorted((a, b) => mistakes(a) - mistakes(b))[0];
  if (near === undefined || extendsWord(typed, near.toLowerCase())) return near;
  const allowed = typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3));
  return mistakes(near) <= allowed && mistakes(near) < typed.length ? near : undefined;
}

/** Whether one of two words is the other with something behind it: `telefoonnummer` and `telefoon`. */
function extendsWord(typed: string, option: string): boolean {
  const [short, long] = typed.length < option.length ? [typed, option] : [option, typed];
  return short.length > 3 && long.startsWith(short);
}
