/** Links the first use of a term on a page to its explanation; the explanation itself is readable without JavaScript. */

/** A term to recognise: its spellings. */
export interface Term {
  id: string;
  words: readonly string[];
}

export interface Glossary {
  pattern: RegExp;
  find(word: string): Term | undefined;
}

/** Elements in which nothing is linked: a link in a link is broken, and headings and labels are no place to leave from. */
const CLOSED = new Set(['a', 'button', 'code', 'dt', 'h1', 'h2', 'h3', 'h4', 'nav', 'summary']);

/** Prepares a list of terms once. Abbreviations count only as they are written; other words also in capitals or not. */
export function makeGlossary(terms: readonly Term[]): Glossary | undefined {
  const byWord = new Map<string, Term>();
  for (const term of terms) for (const word of term.words) byWord.set(keyOf(escapeHtml(word)), term);
  if (byWord.size === 0) return undefined;
  const words = terms.flatMap((term) => term.words.map(escapeHtml)).toSorted((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}&#;-])(?:${escaped.join('|')})(?![\p{L}\p{N}-])`, 'giu'),
    find: (word) => byWord.get(keyOf(word)),
  };
}

/** Puts the links in HTML of our own making: text only, never inside tags or the elements above. */
export function linkTerms(html: string, glossary: Glossary | undefined): string {
  if (!glossary) return html;
  const seen = new Set<string>();
  let closed = 0;
  return html.replaceAll(
    // A value of an attribute may hold < and >, and is no text.
    /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g,
    (piece, slash: string | undefined, tag: string | undefined) => {
      if (tag === undefined) return closed > 0 ? piece : linkInText(piece, glossary, seen);
      if (CLOSED.has(tag) && !piece.endsWith('/>')) closed += slash ? -1 : 1;
      return piece;
    },
  );
}

function linkInText(text: string, { pattern, find }: Glossary, seen: Set<string>): string {
  return text.replaceAll(pattern, (word) => {
    const term = find(word);
    if (!term || seen.has(term.id)) return word;
    seen.add(term.id);
    return `<a class="term" href="/begrippen/#${term.id}">${word}</a>`;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const isAbbreviation = (word: string) => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
const keyOf = (word: string) => (isAbbreviation(word) ? word : word.toLowerCase());
