/** What two different words have in common: a compound and its part, or members of one family. */

const PART_OF = 0.55;
const FAMILY = 0.6;
const LONG_START = 6;

/** How much one word says about another, 0–1: "verslav" – verslaving, "bezoek" – huisbezoek, psychiater – psychiatrisch. */
export function kinship(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const start = sharedStart(short, long);
  if (start === short.length) return 0.4 + (0.4 * short.length) / long.length;
  if (long.length - short.length >= 3 && long.endsWith(short)) return PART_OF;
  return start >= LONG_START && start >= 0.6 * long.length ? FAMILY : 0;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
