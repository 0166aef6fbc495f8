/** All spellings the index knows: finds those that a typed word resembles. */
import { kinship } from './kinship.ts';
import { bitsApart, editDistance, letterBits } from './typo.ts';

const OTHER_FIRST_LETTER = 0.1;
const SHORTEST_PART = 4;

/** A known spelling of a word that the typed one resembles, and how surely it is meant, 0–1. */
export interface Resemblance {
  text: string;
  word: number;
  strength: number;
}

interface Form {
  text: string;
  word: number;
  bits: number;
}

export class Forms {
  private readonly byLength: Form[][] = [];

  /** Adds a spelling of a word. */
  add(text: string, word: number): void {
    const form = { text, word, bits: letterBits(text) };
    const sameLength = this.byLength[text.length];
    if (sameLength) sameLength.push(form);
    else this.byLength[text.length] = [form];
  }

  /** Spellings within one typing error (from five letters) or two (from eight). */
  misspelt(typed: string): Resemblance[] {
    const limit = typed.length >= 8 ? 2 : typed.length >= 5 ? 1 : 0;
    if (limit === 0) return [];
    const bits = letterBits(typed);
    return this.byLength.slice(typed.length - limit, typed.length + limit + 1).flatMap((forms) =>
      forms.flatMap((form) => {
        if (bitsApart(bits, form.bits) > 2 * limit) return [];
        const { text, word } = form;
        const errors = editDistance(typed, text, limit);
        const penalty = text[0] === typed[0] ? 0 : OTHER_FIRST_LETTER;
        return errors > limit ? [] : [{ text, word, strength: 1 - errors / typed.length - penalty }];
      }),
    );
  }

  /** Spellings that share a part with the typed word: compounds and families. */
  related(typed: string): Resemblance[] {
    if (typed.length < SHORTEST_PART) return [];
    return this.byLength.slice(SHORTEST_PART).flatMap((forms) =>
      forms.flatMap(({ text, word }) => {
        const strength = kinship(typed, text);
        return strength > 0 ? [{ text, word, strength }] : [];
      }),
    );
  }
}
