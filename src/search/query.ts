/** From a typed sentence to the words that count, each with the known words it may stand for. */
import { isShortAlias, isShouting, tokenize } from './fold.ts';
import type { Model } from './model.ts';
import { stem } from './stem.ts';
import type { Match, Vocabulary } from './vocabulary.ts';
import { FUNCTION_WORDS, LIGHT_WORDS } from './words.ts';

const UNKNOWN = 0.6;
const UNKNOWN_NUMBER = 0.3;
const LIGHT = 0.5;
/** A compound that had to be taken apart is less sure than a word that is known as it is. */
const SPLIT = 0.8;
const SHORTEST_PART = 4;
const SHORTEST_JOINED = 6;
const LONGEST_JOIN = 3;

/** A content word of the query: what it may stand for, how much it counts, and its repaired spelling. */
export interface Unit {
  matches: readonly Match[];
  weight: number;
  spelling: string;
  /** A light word ("helpt") may be about anything: alone it names nobody. */
  light: boolean;
}

/** Reads a query: loose compounds joined ("huis bezoek"), function words dropped, unknown compounds taken apart. */
export function readQuery(query: string, model: Model): Unit[] {
  const words = joinCompounds(wordsOf(query, model.vocabulary), model.vocabulary);
  const content = words.filter(([word = '', ...more]) => more.length > 0 || !FUNCTION_WORDS.has(word));
  return (content.length > 0 ? content : words).flatMap((parts) => unitsOf(parts, model));
}

/** The words to look for in full texts: without light words, unless there is nothing else. */
export function textWords(units: readonly Unit[]): string[] {
  const words = [...new Set(units.map(({ spelling }) => spelling))];
  const telling = words.filter((word) => !LIGHT_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Two-letter abbreviations count when they are in capitals or the whole query; in a SHOUTED query "OM" is just "om". */
function wordsOf(query: string, vocabulary: Vocabulary): string[] {
  const tokens = tokenize(query);
  const shouting = isShouting(tokens);
  return tokens.map(({ raw, word }) => {
    const capitals = tokens.length === 1 ? raw.toUpperCase() : raw;
    const alias =
      isShortAlias(capitals) && vocabulary.has(capitals) && !(shouting && FUNCTION_WORDS.has(word));
    return alias ? capitals : word;
  });
}

/** Words that together are one known word come together: [[huis, bezoek], [plannen]]. */
function joinCompounds(words: readonly string[], vocabulary: Vocabulary): string[][] {
  const joined: string[][] = [];
  for (let index = 0; index < words.length;) {
    const length = joinableAt(words, index, vocabulary);
    joined.push(words.slice(index, index + length));
    index += length;
  }
  return joined;
}

/** How many words from here on are together one known word; 1 when they are not. */
function joinableAt(words: readonly string[], index: number, vocabulary: Vocabulary): number {
  for (let length = Math.min(LONGEST_JOIN, words.length - index); length > 1; length--) {
    const text = words.slice(index, index + length).join('');
    // "gezin en" is not a form of "gezin".
    const grown = stem(text) === stem(words[index] ?? '');
    if (text.length >= SHORTEST_JOINED && vocabulary.knows(text) && !grown) return length;
  }
  return 1;
}

function unitsOf(parts: readonly string[], model: Model): Unit[] {
  const text = parts.join('');
  const light = LIGHT_WORDS.has(text);
  const { matches, spelling } = model.vocabulary.find(text);
  const best = matches[0];
  if (parts.length > 1) {
    const loose = parts
      .filter((part) => !FUNCTION_WORDS.has(part))
      .flatMap((part) => model.vocabulary.same(part));
    return [
      { matches: [...matches, ...loose], spelling, light, weight: best ? model.weight(best.word) : UNKNOWN },
    ];
  }
  const halves = (best?.strength ?? 0) < SPLIT ? splitCompound(text, model.vocabulary) : undefined;
  if (!halves)
    return [{ matches, spelling, light, weight: best ? model.weight(best.word) : unknownWeight(text) }];
  return halves.map((half) => ({
    matches: half.map(({ word, strength }) => ({ word, strength: strength * SPLIT })),
    weight: (half[0] ? model.weight(half[0].word) : UNKNOWN) / halves.length,
    spelling: text,
    light,
  }));
}

function unknownWeight(text: string): number {
  if (/^\p{N}+$/u.test(text)) return UNKNOWN_NUMBER;
  return UNKNOWN * (LIGHT_WORDS.has(text) ? LIGHT : 1);
}

/** A compound of two known words: "geweldsmelding", "schuldenaanpak". */
function splitCompound(text: string, vocabulary: Vocabulary): [Match[], Match[]] | undefined {
  for (let cut = SHORTEST_PART; cut <= text.length - SHORTEST_PART; cut++) {
    const tail = vocabulary.same(text.slice(cut));
    const head = tail.length > 0 ? vocabulary.same(text.slice(0, cut)) : [];
    if (head.length > 0) return [head, tail];
  }
  return undefined;
}
