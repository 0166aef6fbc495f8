/** What the matcher works out once from the index: the words, how much each tells, and what it tells about. */
import type { SearchIndex } from './index.ts';
import { Vocabulary } from './vocabulary.ts';
import { LIGHT_WORDS } from './words.ts';

/** Light words ("regelen", "hulp") occur in all sorts of questions and count half. */
const LIGHT = 0.5;
/** Makes rare words count somewhat less extremely than plain idf would. */
const FLATTEN = 0.7;

/** A phrase of a question, or a name or keyword of an organisation, as numbers in the vocabulary. */
interface Phrase {
  of: number;
  words: number[];
}

export interface Name extends Phrase {
  /** Keywords ("gevangenis") are weaker than names ("DJI"): they may be ordinary words. */
  keyword: boolean;
}

export interface Model {
  vocabulary: Vocabulary;
  questions: string[];
  organisations: string[];
  phrases: Phrase[];
  names: Name[];
  /** Per organisation the questions it answers with a plain yes. */
  does: ReadonlySet<number>[];
  /** Per word, how typical it is of each question it occurs in, 0–1. */
  typical: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How much a word tells, 0–1: most when only one question has it, half for light words. */
  weight(word: number): number;
}

/** Reads an index into memory. */
export function readModel(index: SearchIndex): Model {
  const vocabulary = new Vocabulary();
  const light = new Set<number>();
  const read = (list: string, of: number): Phrase[] =>
    list === '' ? [] : list.split('|').map((text) => ({ of, words: readWords(text, vocabulary, light) }));

  const phrases = index.vragen.flatMap(([, list], of) => read(list, of));
  const toName = (keyword: boolean) => (phrase: Phrase) => ({ ...phrase, keyword });
  const names = index.organisaties.flatMap(([, full, keywords], of) => [
    ...read(full, of).map(toName(false)),
    ...read(keywords, of).map(toName(true)),
  ]);

  const numbers = new Map(index.vragen.map(([id], number) => [id, number]));
  const counts = countWords(phrases);
  const weights = Array.from({ length: vocabulary.size }, (_, word) => {
    const among = counts.get(word)?.size ?? 1;
    const idf = Math.log(1 + index.vragen.length / among) / Math.log(1 + index.vragen.length) || 1;
    return (light.has(word) ? LIGHT : 1) * idf ** FLATTEN;
  });
  return {
    vocabulary,
    questions: index.vragen.map(([id]) => id),
    organisations: index.organisaties.map(([id]) => id),
    does: index.organisaties.map(
      ([, , , does = '']) => new Set(does.split(' ').map((id) => numbers.get(id) ?? -1)),
    ),
    phrases,
    names,
    typical: new Map(
      [...counts].map(([word, per]) => [word, new Map([...per].map(([of, n]) => [of, n / (n + 1)]))]),
    ),
    weight: (word) => weights[word] ?? 1,
  };
}

function readWords(text: string, vocabulary: Vocabulary, light: Set<number>): number[] {
  return text.split(' ').map((word) => {
    const number = vocabulary.add(word);
    if (LIGHT_WORDS.has(word)) light.add(number);
    return number;
  });
}

/** Per word: in how many phrases of each question it occurs. */
function countWords(phrases: readonly Phrase[]): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (const { of, words } of phrases)
    for (const word of new Set(words)) {
      const per = counts.get(word) ?? new Map<number, number>();
      counts.set(word, per.set(of, (per.get(of) ?? 0) + 1));
    }
  return counts;
}
