/** The words the index knows, and how a typed word finds them: as it is, inflected, misspelt, or as part of a compound. */
import { kinship } from './kinship.ts';
import { stem, variants } from './stem.ts';
import { bitsApart, editDistance, letterBits } from './typo.ts';
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
const OTHER_FIRST_LETTER = 0.1;
const SHORTEST_PART = 4;
const MOST_MATCHES = 12;
const MOST_REMEMBERED = 500;

interface Form {
  text: string;
  word: number;
  bits: number;
}

interface Misspelt {
  form: Form;
  strength: number;
}

export class Vocabulary {
  private readonly stems = new Map<string, number>();
  private readonly variants = new Map<string, Set<number>>();
  private readonly spellings: string[] = [];
  private readonly known = new Set<string>();
  private readonly forms: Form[][] = [];
  private readonly remembered = new Map<string, Found>();

  /** Adds a folded word if it is new, and returns its number; words with one stem are one word. */
  add(text: string): number {
    const key = stem(text);
    let word = this.stems.get(key);
    if (word === undefined) {
      word = this.spellings.push(text) - 1;
      this.stems.set(key, word);
      if (key !== text) addForm(this.forms, key, word);
    }
    if (this.known.has(text)) return word;
    this.known.add(text);
    addForm(this.forms, text, word);
    for (const variant of variants(text)) {
      const words = this.variants.get(variant) ?? new Set();
      this.variants.set(variant, words.add(word));
    }
    return word;
  }

  /** True for a word that was added in exactly this spelling. */
  has(text: string): boolean {
    return this.known.has(text);
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
    const found = new Map(same.map(({ word, strength }) => [word, strength]));
    const closest =
      same.length > 0 ? [] : [...new Set([text, stem(text)])].flatMap((typed) => this.misspelt(typed));
    for (const { form, strength } of closest) keep(found, form.word, strength);
    this.addRelated(found, text);
    return { matches: sorted(found).slice(0, MOST_MATCHES), spelling: this.repair(text, closest) };
  }

  private repair(text: string, closest: readonly Misspelt[]): string {
    const [best] = closest.toSorted((a, b) => b.strength - a.strength);
    if (!best) return text;
    return this.known.has(best.form.text) ? best.form.text : (this.spellings[best.form.word] ?? text);
  }

  /** Known forms within one typing error (from five letters) or two (from eight). */
  private misspelt(text: string): Misspelt[] {
    const limit = text.length >= 8 ? 2 : text.length >= 5 ? 1 : 0;
    if (limit === 0) return [];
    const bits = letterBits(text);
    return this.forms.slice(text.length - limit, text.length + limit + 1).flatMap((sameLength) =>
      sameLength.flatMap((form) => {
        if (bitsApart(bits, form.bits) > 2 * limit) return [];
        const errors = editDistance(text, form.text, limit);
        const penalty = form.text[0] === text[0] ? 0 : OTHER_FIRST_LETTER;
        return errors > limit ? [] : [{ form, strength: 1 - errors / text.length - penalty }];
      }),
    );
  }

  /** Compounds and families: words that share a part with the typed word. */
  private addRelated(found: Map<number, number>, text: string): void {
    if (text.length < SHORTEST_PART) return;
    this.forms.forEach((forms, length) => {
      if (length < SHORTEST_PART) return;
      for (const form of forms) keep(found, form.word, kinship(text, form.text));
    });
  }
}

function addForm(forms: Form[][], text: string, word: number): void {
  const form = { text, word, bits: letterBits(text) };
  const sameLength = forms[text.length];
  if (sameLength) sameLength.push(form);
  else forms[text.length] = [form];
}

function keep(found: Map<number, number>, word: number | undefined, strength: number): void {
  if (word !== undefined && strength > (found.get(word) ?? 0)) found.set(word, strength);
}

function sorted(found: ReadonlyMap<number, number>): Match[] {
  return [...found].map(([word, strength]) => ({ word, strength })).sort((a, b) => b.strength - a.strength);
}
