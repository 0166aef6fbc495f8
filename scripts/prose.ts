import type { Nodes } from 'mdast';
import type { Document } from '../src/markdown/document.ts';

/** Fields that hold sentences; names, ids, laws and sources are left out. */
const SENTENCES = new Set([
  'kern',
  'tekst',
  'toelichting',
  'letOp',
  'omdat',
  'watWel',
  'zegt',
  'stap',
  'wat',
  'voorwaarde',
  'gedacht',
  'feit',
  'brengt',
  'heeftNodig',
  'kanNiet',
  'watGaatMis',
  'herstel',
]);

/** Every sentence a reader meets in a file: fields and body. */
export function proseOf({ data, tree }: Document): string[] {
  return [...fieldTexts(data), ...(tree ? blockTexts(tree) : [])];
}

function fieldTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return SENTENCES.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => fieldTexts(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === 'bronnen' ? [] : fieldTexts(child, key)));
}

function blockTexts(node: Nodes): string[] {
  if (node.type === 'paragraph') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(blockTexts) : [];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
