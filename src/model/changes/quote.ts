/** Quotes texts in a sentence, cut to a readable length around what differs. */

/** About how many characters of a text are shown. */
const MAX = 200;
/** How much of what did not change is shown around what did. */
const AROUND = 40;

/** A text between quotes, cut at the end when it is long. */
export function quote(text: string, max = MAX): string {
  const end = text.length <= max ? text.length : endOfWord(text, max);
  return `“${text.slice(0, end)}${end < text.length ? ' …' : ''}”`;
}

/** What stood there and what stands there now, in words; one of the two may be absent. */
export function wasAndIs(was: string | undefined, wordt: string | undefined): string {
  if (was === undefined) return `erbij ${quote(wordt ?? '')}`;
  if (wordt === undefined) return `weg ${quote(was)}`;
  const same = commonEnds(was, wordt);
  return `was ${quoteMiddle(was, same)}, wordt ${quoteMiddle(wordt, same)}`;
}

/** How many characters two texts have in common at the start, and at the end after that. */
function commonEnds(a: string, b: string): { start: number; end: number } {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, end };
}

/** A long text between quotes: the part that differs with some words around it, and of a long part both ends. */
function quoteMiddle(text: string, same: { start: number; end: number }): string {
  if (text.length <= MAX) return `“${text}”`;
  const from = startOfWord(text, same.start - AROUND);
  const to = endOfWord(text, text.length - same.end + AROUND);
  const part = text.slice(from, to);
  const shown =
    part.length <= MAX + AROUND
      ? part
      : `${part.slice(0, endOfWord(part, MAX / 2))} […] ${part.slice(startOfWord(part, part.length - MAX / 2))}`;
  return `“${from > 0 ? '… ' : ''}${shown}${to < text.length ? ' …' : ''}”`;
}

/** The start of the word at a position. */
function startOfWord(text: string, position: number): number {
  return position <= 0 ? 0 : text.lastIndexOf(' ', position) + 1;
}

/** The end of the word at a position. */
function endOfWord(text: string, position: number): number {
  const space = text.indexOf(' ', position);
  return space < 0 ? text.length : space;
}
