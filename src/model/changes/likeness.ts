/** How much two texts or values have in common, and which items of two lists are the same thing. */

/** Whether two values are the same; the order of keys does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => same((a as Group)[key], (b as Group)[key]));
}

export type Group = Record<string, unknown>;

/** How many words one text has that the other lacks, both ways; a word that occurs twice counts twice. */
export function wordsBetween(was: string, wordt: string): { erbij: number; weg: number; samen: number } {
  const left = new Map<string, number>();
  const before = wordsOf(was);
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let erbij = 0;
  let samen = 0;
  for (const word of wordsOf(wordt)) {
    const count = left.get(word) ?? 0;
    if (count === 0) erbij += 1;
    else samen += 1;
    left.set(word, Math.max(0, count - 1));
  }
  return { erbij, weg: before.length - samen, samen };
}

/** From 0 (no word in common) to 1 (the same words). */
function likeness(was: string, wordt: string): number {
  const { erbij, weg, samen } = wordsBetween(was.toLowerCase(), wordt.toLowerCase());
  return samen === 0 ? 0 : (2 * samen) / (2 * samen + erbij + weg);
}

/** How alike texts must be to be the same thing in other words. */
const REWORDED = 0.5;
/** More than any other kinship. */
const EQUAL = 100;

/** Two items that are the same thing, by their index before and after. */
export type Pair = [was: number, wordt: number];

/**
 * Pairs the items of two lists: equal ones first, then by what identifies them (each of `identities` a set of keys,
 * the surest first), then by likeness. Lists are short (the schema allows 40 items at most).
 */
export function pairUp(
  was: readonly unknown[],
  wordt: readonly unknown[],
  identities: readonly (readonly string[])[],
): Pair[] {
  const scored = was.flatMap((old, i) =>
    wordt.map((item, j) => ({ i, j, score: kinship(old, item, identities) })),
  );
  const before = new Set<number>();
  const after = new Set<number>();
  const pairs: Pair[] = [];
  const best = scored.toSorted((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  for (const { i, j, score } of best) {
    if (score === 0 || before.has(i) || after.has(j)) continue;
    before.add(i);
    after.add(j);
    pairs.push([i, j]);
  }
  return pairs.toSorted(([, a], [, b]) => a - b);
}

function kinship(a: unknown, b: unknown, identities: readonly (readonly string[])[]): number {
  if (same(a, b)) return EQUAL;
  const alike = likeness(textIn(a), textIn(b));
  const shared = identities.findIndex((keys) =>
    keys.every((key) => (a as Group)[key] !== undefined && (a as Group)[key] === (b as Group)[key]),
  );
  if (shared >= 0) return 1 + identities.length - shared + alike;
  return alike >= REWORDED ? alike : 0;
}

/** Every word in a value, except what it rests on. */
function textIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .flatMap(([key, each]) => (key === 'bron' ? [] : textIn(each)))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
