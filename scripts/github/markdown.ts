/** Pieces of a comment: sentences of ours in which strangers' words are quoted, code, and lists that stay short. */
import { oneLine, safeMarkdown } from '../../src/edit/safe-markdown.ts';

/** A sentence of ours in which backticks mark what to type; everything else in it reads literally. */
export function sentence(text: string): string {
  const parts = oneLine(text).split('`');
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return keepingSpaces(part);
      const closed = index < parts.length - 1;
      return closed && part.trim() !== '' ? code(part) : keepingSpaces(`\`${part}${closed ? '`' : ''}`);
    })
    .join('');
}

/** A text as code; it cannot end the code early. */
export function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Keeps a list short enough to read; says how many more there are. */
export function atMost<T>(limit: number, items: readonly T[], line: (item: T) => string): string {
  const rest = items.length - limit;
  return [...items.slice(0, limit).map(line), ...(rest > 0 ? [`- … en nog ${rest}.`] : [])].join('\n');
}

/** Makes words safe in the middle of a line: a mark before them keeps what only counts at the start of a line out of it. */
function keepingSpaces(part: string): string {
  return part.replace(/\S(?:.*\S)?/, (words) => safeMarkdown(`·${words}`).slice(1));
}
