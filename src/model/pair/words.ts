const CONJUNCTION = new Intl.ListFormat('nl', { type: 'conjunction' });

/** A list as it stands in a Dutch sentence: “a, b en c”. */
export function inSentence(words: Iterable<string>): string {
  return CONJUNCTION.format(words);
}
