import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/markdown/body.ts';
import { messages, places } from '../helpers/reader.ts';

const refused = (body: string) => places(readBody(body).findings);

test('reports everything that is wrong in a body at once', () => {
  const body = '# a\n\nimport x\n\n[b](javascript:c) en {d}\n\n![e](f)\n\n<Kader />';
  expect(refused(body)).toEqual([
    '3:1 geen-code',
    '5:22 geen-code',
    '1:1 kopniveau',
    '7:1 geen-plaatje',
    '9:1 component',
  ]);
});

test('points at a crowded paragraph where it begins, however many empty lines stand before it', () => {
  expect(refused(`a\n\n\n\nb\n\n\n${'*c '.repeat(300)}`)).toEqual(['8:1 te-veel-opmaak']);
});

test('points at a text with more than 400 paragraphs or 600 lines where it becomes too much', () => {
  expect(refused('a\n\n'.repeat(400))).toEqual([]);
  expect(refused('a\n\n'.repeat(401))).toEqual(['801:1 te-diep']);
  const block = `${'a\n'.repeat(100)}\n`;
  expect(refused(block.repeat(6))).toEqual([]);
  expect(refused(`${block.repeat(6)}a\n`)).toEqual(['607:1 te-diep']);
});

test('points at a paragraph or list of more than 100 lines', () => {
  expect(refused(`a\n\n${'- b\n'.repeat(100)}`)).toEqual([]);
  expect(refused(`a\n\n${'- b\n'.repeat(101)}`)).toEqual(['3:1 te-veel-regels']);
});

test('points at the place where a text becomes too long', () => {
  const text = `${'a'.repeat(1023)}\n`.repeat(17);
  expect(refused(`\n\n${text.slice(0, 16 * 1024 - 1)}`)).toEqual([]);
  expect(refused(`\n\n${text}`)).toEqual(['19:1 tekst-te-lang']);
});

test('explains every refusal in words that people understand', async () => {
  const bodies = [
    'import x from "y"',
    'a {b} c',
    'a <!-- b --> c',
    'caf&#233;',
    '- - - - - - - a',
    '*'.repeat(300),
    '<LetOp>\n\na',
    'a </Tip>',
    '<Profiel id=wijkagent />',
    '<Profiel id="wijkagent">',
    'a <br> b',
    'a <https://voorbeeld.nl>',
    '<Letop>a</Letop>',
    '<Kader>a</Kader>',
    '<LetOp kleur="rood">a</LetOp>',
    '<Profiel id="a">b</Profiel>',
    '<Tip></Tip>',
    '[a](http://voorbeeld.nl)',
    '[<Profiel id="a" />](/over/)',
    '![a](b)',
    '```\na\n```',
    'a[^1]\n\n[^1]: b',
    '- [ ] a',
    '# a',
    `${'- a\n'.repeat(101)}`,
    `${'a\n\n'.repeat(401)}`,
    `${'a'.repeat(1000)}\n\n`.repeat(20),
    '<Profiel id="javascript:alert(1)" />',
  ];
  const text = bodies
    .map((body) => `${body.slice(0, 60)}\n\n${messages(readBody(body).findings)}\n`)
    .join('\n\n');
  await expect(text).toMatchFileSnapshot('body-words.txt');
});

describe('input made to be slow', () => {
  const lines = (line: string) => `${line}\n\n`.repeat(Math.floor(16_000 / (line.length + 2)));

  test.for<[string, string]>([
    ['list marks with tabs', lines(`${'+\t'.repeat(990)}x`)],
    ['quotation marks with tabs', lines(`${'>\t'.repeat(230)}x`)],
    [
      'lists that each go deeper',
      Array.from({ length: 230 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    ],
    ['nested emphasis', lines('*a _b **c __d '.repeat(20))],
    ['open brackets', lines('['.repeat(230))],
    ['half links', lines('[a]('.repeat(70))],
    ['tables', lines(`${'|'.repeat(200)}\n${'|-'.repeat(10)}`)],
    ['mail addresses that never end', lines('a@'.repeat(900))],
    ['addresses that never end', lines('www.'.repeat(480))],
    ['backslashes', lines('\\'.repeat(1900))],
    ['components in components', `${'<Tip>\n\n'.repeat(1000)}x${'\n\n</Tip>'.repeat(1000)}`],
    ['very many paragraphs', lines('a')],
    ['a quotation that goes on without its mark', `> a\n${'b\n'.repeat(8000)}`],
    ['headings underlined with equal signs', 'a\n=\n'.repeat(4000)],
    ['headings underlined with dashes', `${'a\n---\n'.repeat(20)}\n`.repeat(100)],
    ['lists in lists, over and over', `${'- - - - - - a\n'.repeat(30)}\n`.repeat(40)],
  ])('costs little: %s', ([, body]) => {
    const start = performance.now();
    readBody(body);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
