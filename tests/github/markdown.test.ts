/** Strangers' words in a comment: GitHub's own Markdown (GFM) makes only text of them. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { atMost, code, sentence } from '../../scripts/github/markdown.ts';

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

test('what to type in a sentence is code, also when a backtick is left over', () => {
  expect(sentence('Bedoelde je `voorwaarden`? Kies er *een*.')).toBe(
    'Bedoelde je `voorwaarden`? Kies er \\*een\\*.',
  );
  expect(sentence('Een ` te veel @samen')).toBe('Een \\` te veel @\u200Bsamen');
});

test('a long list says how many it leaves out', () => {
  expect(atMost(2, ['a', 'b', 'c', 'd'], (item) => `- ${item}`)).toBe('- a\n- b\n- … en nog 2.');
});
