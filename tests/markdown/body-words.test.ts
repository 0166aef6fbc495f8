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

test('points at a text with more than a thousand paragraphs where it becomes too much', () => {
  expect(refused('a\n\n'.repeat(1001))).toEqual(['2001:1 te-diep']);
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
    `- a${'\n  - b'.repeat(3000)}`,
  ];
  const text = bodies
    .map((body) => `${body.slice(0, 60)}\n\n${messages(readBody(body).findings)}\n`)
    .join('\n\n');
  await expect(text).toMatchFileSnapshot('body-words.txt');
});

describe('input made to be slow', () => {
  const lines = (line: string) => `${line}\n\n`.repeat(Math.floor(30_000 / (line.length + 2)));

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
  ])('costs little: %s', ([, body]) => {
    const start = performance.now();
    readBody(body);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
