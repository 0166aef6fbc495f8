/** From what a reader types to plain words: lower case, no accents, no punctuation. */

/** A query is read up to here; anything longer is no search and would only cost time. */
const MAX_CHARACTERS = 200;
export const MAX_TOKENS = 30;
const MAX_WORD = 40;

/** Letters that do not fall apart into a base letter and an accent. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** "o.m." and "R.i.H.G." are one word; "huis.nl" is not an abbreviation. */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
const ACCENTS_AND_INVISIBLE = /[\p{M}\p{Cf}]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** One word of a text: as typed but without accents (`raw`), and folded (`word`). */
export interface Token {
  raw: string;
  word: string;
}

/** Lower case and without accents: the form in which words are compared. */
export function fold(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, in order. Reads at most `MAX_CHARACTERS` characters and `MAX_TOKENS` words; never throws. */
export function tokenize(text: string): Token[] {
  const plain = withoutAccents(text.slice(0, MAX_CHARACTERS)).replace(DOTTED, (short) =>
    short.replaceAll('.', ''),
  );
  return (plain.match(WORD) ?? []).slice(0, MAX_TOKENS).map((found) => {
    const raw = found.slice(0, MAX_WORD);
    return { raw, word: fold(raw) };
  });
}

/** True for two capitals ("OM", "VT"): an abbreviation that would otherwise pass for an ordinary word. */
export function isShortAlias(raw: string): boolean {
  return /^\p{Lu}{2}$/u.test(raw);
}

/** True for several words that are all in capitals, so that capitals say nothing. */
export function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ raw }) => /\p{L}/u.test(raw));
  return words.length > 1 && words.every(({ raw }) => raw === raw.toUpperCase());
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS_AND_INVISIBLE, '');
}
