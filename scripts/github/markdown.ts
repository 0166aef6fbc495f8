/** Strangers' words in a comment: shown as they are, without calling people, closing issues or drawing a page of their own. */

/** Marks that mean something in Markdown or HTML. */
const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text on one line that reads literally. After `@`, `#` and in web addresses comes a space without width, as Renovate
 * and Dependabot do: GitHub then makes no mention, reference or link of it.
 */
export function literal(text: string): string {
  return escape(oneLine(text));
}

/** A sentence of ours in which backticks mark what to type; everything else in it reads literally. */
export function sentence(text: string): string {
  const parts = oneLine(text).split('`');
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return escape(part);
      const closed = index < parts.length - 1;
      return closed && part.trim() !== '' ? code(part) : escape(`\`${part}${closed ? '`' : ''}`);
    })
    .join('');
}

function escape(line: string): string {
  return line
    .replaceAll(/[&<>]/g, (mark) => MARKS[mark] ?? mark)
    .replaceAll(/[\\`*_{}[\]()!|~^$]/g, String.raw`\$&`)
    .replaceAll(/[@#](?=\S)|GH-|www(?=\.)|:(?=\/\/)/gi, '$&&#8203;');
}

/** A text as code; it cannot end the code early. */
export function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Keeps a list short enough to read; says how many more there are. */
export function atMost<T>(limit: number, items: readonly T[], line: (item: T) => string): string[] {
  const rest = items.length - limit;
  return [...items.slice(0, limit).map(line), ...(rest > 0 ? [`- … en nog ${rest}.`] : [])];
}

/** Without line ends or characters that no one sees. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
