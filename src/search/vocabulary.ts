/** The words the index knows, and how a typed word finds them: as it is, inflected, misspelt, or as part of a compound. */
import { Forms, type Resemblance } from './forms.ts';
import { stem, variants } from './stem.ts';
import { LIGHT_WORDS } from './words.ts';

/** A known word (its number in the vocabulary) and how sure it is that the reader meant it, 0–1. */
export interface Match {
  word: number;
  strength: number;
}

/** What a typed word may stand for, the likeliest first, and how it should have been spelt. */
export interface Found {
  matches: readonly Match[];
  spelling: string;
}

/** From this strength on, a match is the word itself and not a relative of it. */
export const HARD = 0.8;
const EXACT = 1;
const VARIANT = 0.9;
const RELATED = 0.85;
const MOST_MATCHES = 12;
const MOST_REMEMBERED = 500;

export class Vocabulary {
  private readonly stems = new Map<string, number>();
  private readonly variants = new Map<string, Set<number>>();
  private readonly spellings: string[] = [];
  private readonly known = new Set<string>();
  private readonly forms = new Forms();
  private readonly remembered = new Map<string, Found>();

  /** Adds a folded word if it is new, and returns its number; words with one stem are one word. */
  add(text: string): number {
    const key = stem(text);
    let word = this.stems.get(key);
    if (word === undefined) {
      word = this.spellings.push(text) - 1;
      this.stems.set(key, word);
      if (key !== text) this.forms.add(key, word);
    }
    if (this.known.has(text)) return word;
    this.known.add(text);
    this.forms.add(text, word);
    for (const variant of variants(text)) {
      const words = this.variants.get(variant) ?? new Set();
      this.variants.set(variant, words.add(word));
    }
    return word;
  }

  /** How many words there are; they are numbered from 0. */
  get size(): number {
    return this.spellings.length;
  }

  /** True for a word that was added in exactly this spelling. */
  has(text: string): boolean {
    return this.known.has(text);
  }

  /** True for a word that was added in this or a plainly inflected form. */
  knows(text: string): boolean {
    return this.stems.has(stem(text));
  }

  /** The known words that are this very word, in any inflection. */
  same(text: string): Match[] {
    const key = stem(text);
    const found = new Map<number, number>();
    keep(found, this.stems.get(key), EXACT);
    for (const word of this.variants.get(key) ?? []) keep(found, word, VARIANT);
    for (const variant of variants(text)) {
      keep(found, this.stems.get(variant), VARIANT);
      for (const word of this.variants.get(variant) ?? []) keep(found, word, RELATED);
    }
    return sorted(found);
  }

  /** All known words that a typed word may stand for. */
  find(text: string): Found {
    let result = this.remembered.get(text);
    if (result === undefined) {
      result = this.search(text);
      if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
      this.remembered.set(text, result);
    }
    return result;
  }

  private search(text: string): Found {
    const same = this.same(text);
    // "regio" is a word, not a misspelt or longer "regie".
    if (LIGHT_WORDS.has(text)) return { matches: same, spelling: text };
    const misspelt = same.length > 0 ? [] : this.misspelt(text);
    const found = new Map<number, number>();
    for (const { word, strength } of [...same, ...misspelt, ...this.forms.related(text)])
      keep(found, word, strength);
    return { matches: sorted(found).slice(0, MOST_MATCHES), spelling: this.repair(text, misspelt) };
  }

  /** Also without its ending, because an ending may be unknown besides misspelt. */
  private misspelt(text: string): Resemblance[] {
    return [...new Set([text, stem(text)])].flatMap((typed) => this.forms.misspelt(typed));
  }

  /** A doubtful repair may help to rank, but must not replace what was typed. */
  private repair(text: string, misspelt: readonly Resemblance[]): string {
    const [best] = [...misspelt].sort((a, b) => b.strength - a.strength);
    if (!best || best.strength < HARD) return text;
    return this.known.has(best.text) ? best.text : (this.spellings[best.word] ?? text);
  }
}

function keep(found: Map<number, number>, word: number | undefined, strength: number): void {
  if (word !== undefined && strength > (found.get(word) ?? 0)) found.set(word, strength);
}

function sorted(found: ReadonlyMap<number, number>): Match[] {
  return [...found].map(([word, strength]) => ({ word, strength })).sort((a, b) => b.strength - a.strength);
}
