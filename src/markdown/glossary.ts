/** Links the first use of a term in a text to its explanation; the explanation itself is readable without JavaScript. */
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';

/** A term to recognise: its spellings and its explanation in one line. */
export interface Term {
  id: string;
  words: readonly string[];
  uitleg: string;
}

export interface Glossary {
  pattern: RegExp;
  find(word: string): Term | undefined;
}

/** Where links are never put: a link in a link is broken, and a heading is no place to leave the page. */
const CLOSED = new Set(['link', 'linkReference', 'heading', 'inlineCode', 'mdxJsxTextElement', 'tableCell']);

/** Prepares a list of terms once. Abbreviations count only as they are written; other words also in capitals or not. */
export function makeGlossary(terms: readonly Term[]): Glossary | undefined {
  const byWord = new Map<string, Term>();
  for (const term of terms) for (const word of term.words) byWord.set(keyOf(word), term);
  if (byWord.size === 0) return undefined;
  const words = terms.flatMap((term) => term.words).toSorted((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${escaped.join('|')})(?![\p{L}\p{N}-])`, 'giu'),
    find: (word) => byWord.get(isAbbreviation(word) ? word : word.toLowerCase()),
  };
}

/** Puts the links in a tree (in place): the first use of each term, from top to bottom. */
export function linkTerms(tree: Root, glossary: Glossary): void {
  const seen = new Set<string>();
  const walk = (node: Nodes): void => {
    if (!('children' in node) || CLOSED.has(node.type)) return;
    const parent = node as Parents;
    parent.children = parent.children.flatMap((child): PhrasingContent[] => {
      if (child.type === 'text') return splitText(child.value, glossary, seen);
      walk(child);
      return [child as PhrasingContent];
    });
  };
  walk(tree);
}

function splitText(text: string, { pattern, find }: Glossary, seen: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = find(match[0]);
    if (!term || seen.has(term.id)) continue;
    seen.add(term.id);
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push(termLink(match[0], term));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

/** A link around an `abbr`: hovering reads the explanation, following it leads to the list of terms. */
function termLink(word: string, { id, uitleg }: Term): PhrasingContent {
  return {
    type: 'link',
    url: `/begrippen/#${id}`,
    data: { hProperties: { className: ['term'] } },
    children: [
      {
        type: 'emphasis',
        data: { hName: 'abbr', hProperties: { title: uitleg } },
        children: [{ type: 'text', value: word }],
      },
    ],
  };
}

const isAbbreviation = (word: string) => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
const keyOf = (word: string) => (isAbbreviation(word) ? word : word.toLowerCase());
