/** Strangers' words in a comment: GitHub's own Markdown (GFM) makes only text of them. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { atMost, code, literal, sentence } from '../../scripts/github/markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function typesIn(markdown: string): string[] {
  const types: string[] = [];
  const walk = (node: Nodes): void => {
    types.push(node.type);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parser.parse(`Vooraf: ${markdown}`));
  return [...new Set(types)];
}

function textIn(markdown: string): string {
  const walk = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(walk).join('') : '';
  return walk(parser.parse(`Vooraf: ${markdown}`)).replaceAll('\u200B', '');
}

const marks = fc.string({
  unit: fc.constantFrom(
    ...'`*_~[](){}<>#@!|&;:/.\\- \nab1$w'.split(''),
    'https://',
    'www.',
    'a@b.nl',
    '&lt;',
  ),
  maxLength: 40,
});

test('whatever is typed, it becomes plain text and reads as typed', () => {
  fc.assert(
    fc.property(marks, (text) => {
      expect(typesIn(literal(text))).toEqual(['root', 'paragraph', 'text']);
      expect(textIn(literal(text))).toBe(`Vooraf: ${text.replaceAll(/\s+/g, ' ').trim()}`.trim());
    }),
    { numRuns: 2000 },
  );
});

test('a sentence of ours holds text and code, and nothing else', () => {
  fc.assert(
    fc.property(marks, (text) => {
      for (const type of typesIn(sentence(text)))
        expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(type);
      for (const type of typesIn(code(text)))
        expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(type);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '@samen',
  'mail a@samen.nl',
  'Closes #12',
  'samen/kennismaken#12',
  'GH-12',
  'https://kwaad.example',
  'www.kwaad.example',
  'ftp://kwaad.example',
])('%s calls, closes and links nothing', (text) => {
  expect(literal(text).replaceAll('&#8203;', '\u200B')).not.toMatch(/@\w|#\d|GH-\d|\w:\/\/|www\./i);
});

test('what to type in a sentence is code, also when a backtick is left over', () => {
  expect(sentence('Bedoelde je `voorwaarden`? Kies er *een*.')).toBe(
    'Bedoelde je `voorwaarden`? Kies er \\*een\\*.',
  );
  expect(sentence('Een ` te veel @samen')).toBe('Een \\` te veel @&#8203;samen');
});

test('a long list says how many it leaves out', () => {
  expect(atMost(2, ['a', 'b', 'c', 'd'], (item) => `- ${item}`)).toEqual(['- a', '- b', '- … en nog 2.']);
});
