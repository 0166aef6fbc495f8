/** How hard a Dutch text is to read, after Flesch-Douma (W.H. Douma, De leesbaarheid van landbouwbladen, 1960). */

export interface ReadingLevel {
  /** 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence; higher is easier, about 60 is B1. */
  score: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
  /** Longest sentences first. */
  sentences: string[];
}

/** Measures texts together; a text without an end mark counts as one sentence. */
export function readingLevel(texts: readonly string[]): ReadingLevel {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .filter((sentence) => wordsIn(sentence).length > 0);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((total, word) => total + syllablesIn(word), 0);
  const wordsPerSentence = words.length / Math.max(sentences.length, 1);
  const syllablesPerWord = syllables / Math.max(words.length, 1);
  return {
    score: 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence,
    wordsPerSentence,
    syllablesPerWord,
    sentences: sentences.toSorted((a, b) => wordsIn(b).length - wordsIn(a).length),
  };
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** Vowel groups, with the Dutch pairs that are one sound; an abbreviation counts as one per letter. */
export function syllablesIn(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  const groups = word
    .toLowerCase()
    .normalize('NFC')
    .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyëïöüéèê]/g);
  return Math.max(groups?.length ?? 0, 1);
}
