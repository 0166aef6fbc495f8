/** Input that costs a parser far more than it costs to send: the reader must end by itself, soon, whatever it says. */
import { MAX_BYTES } from '../../../src/markdown/raw.ts';
import { profile } from '../../helpers/reader.ts';
import { bodies, files, fronts, type Input } from '../input.ts';

const SIZE = MAX_BYTES - 1000;

/** As often as it fits in a file. */
const fill = (text: string) => text.repeat(Math.floor(SIZE / text.length));
/** The same, on lines of 1,900 characters that continue the value above them. */
const lines = (text: string, indent = '') => {
  const line = text.repeat(Math.floor(1900 / text.length));
  return `${line}\n`
    .repeat(Math.floor(SIZE / (line.length + 1 + indent.length)))
    .replaceAll('\n', `\n${indent}`);
};
/** The same, in paragraphs that each stay below the limits of the reader, in a text that does too. */
const paragraphs = (text: string, times: number) => {
  const one = `${text.repeat(times)}\n\n`;
  const perParagraph = Math.max(1, one.trim().split('\n').length);
  return one.repeat(Math.floor(Math.min(390, 590 / perParagraph, 16_000 / one.length)));
};
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const LINES = {
  'lines of one letter': 'a\n',
  items: '- a\n',
  'numbered items': '1. a\n',
  'empty items': '-\n',
  headings: '## a\n',
  'headings underlined with dashes': 'a\n---\n',
  rules: '---\n',
  quotations: '> a\n',
  'quotations in quotations': '> > > > > > a\n',
  'lists in lists on one line': '- - - - - - a\n',
  definitions: '[a]: /b\n',
  'rows of a table': '| a |\n',
  'hard line breaks': 'a\\\n',
  'empty lines': '\n',
  'lines of a tab': '\t\n',
  footnotes: '[^a]: b\n',
};

const PIECES = {
  'emphasis that never ends': ['*a **b ', 60],
  'emphasis in two kinds': ['*a_', 100],
  brackets: ['[', 239],
  images: ['![', 230],
  'half links': ['[a](', 110],
  links: ['[a](/b) ', 58],
  backticks: ['`', 239],
  'struck out text': ['~~a ', 110],
  'tags that never end': ['<a ', 230],
  components: ['<Tip>a</Tip>', 50],
  'components that never end': ['<Tip>', 110],
  'attributes that never end': ['<Tip a="', 110],
  backslashes: ['\\', 1900],
  ampersands: ['&amp', 470],
  'mail addresses that never end': ['a@', 900],
  'addresses that never end': ['www.', 470],
  'schemes that never end': ['https://', 230],
  'brackets in an address': ['[a]((((((((', 110],
  spaces: [' ', 1900],
  tabs: ['a\t', 900],
} as const;

const YAML = {
  keys: numbered(6500, (index) => `k${index}: a`),
  'the same key': fill('a: b\n'),
  answers: `kan:\n${numbered(2500, (index) => `  v${index}: {antwoord: x}`)}`,
  items: `ookBekendAls:\n${fill('- a\n')}`,
  'empty items': `ookBekendAls:\n${fill('-\n')}`,
  'items on one line': `ookBekendAls: [${lines('a,', '  ')}]`,
  commas: `ookBekendAls: [${lines(',', '  ')}]`,
  pairs: `ookBekendAls: [${lines('a: b,', '  ')}]`,
  brackets: lines('[', ' '),
  'brackets on lines of their own': fill(' [\n'),
  braces: lines('{a: ', ' '),
  'brackets in brackets, just allowed': `x: ${'['.repeat(11)}${lines('a,', '  ')}${']'.repeat(11)}`,
  dashes: lines('- ', ' '),
  colons: lines(': ', ' '),
  'question marks': lines('? ', ' '),
  tabs: lines('\t'),
  spaces: lines(' '),
  steps: numbered(300, (index) => `${' '.repeat(index)}a:`),
  comments: fill('#\n'),
  'empty lines': fill('\n'),
  anchors: `x: [${lines('&a a,', '  ')}]`,
  aliases: `x: [${lines('*a,', '  ')}]`,
  tags: `x: [${lines('!a a,', '  ')}]`,
  directives: fill('%A\n'),
  escapes: `x: "${lines('\\n', '  ')}"`,
  quotes: `x: '${lines("''", '  ')}'`,
  'folded lines': `x: >\n${fill(' a\n')}`,
  'lines of one text': `x: a\n${fill(' b\n')}`,
  'a very long key': `${'a'.repeat(1900)}: b`,
  'quotes that never close': fill('"a\n'),
};

export const slow: Input[] = [
  ...bodies('slow text', 'either', {
    ...Object.fromEntries(
      Object.entries(LINES)
        .filter(([, line]) => line.trim() !== '')
        .map(([name, line]) => [`a file of ${name}`, fill(line)]),
    ),
    'a quotation that goes on without its mark': `> a\n${fill('b\n')}`,
    'an item that goes on without its indent': `- a\n${fill('b\n')}`,
    'headings underlined with equal signs': fill('a\n=\n'),
    'lists that each go deeper': numbered(230, (index) => `${'  '.repeat(index)}- x`),
    'components in components': `${'<Tip>\n\n'.repeat(1000)}x${'\n\n</Tip>'.repeat(1000)}`,
    'a line of the whole file': 'a'.repeat(SIZE),
    'marks of a list with tabs': `${'+\t'.repeat(900)}x`,
    'marks of a quotation': `${'>'.repeat(1900)}x`,
    'opening of components over lines': fill('<Tip\n'),
  }),
  ...Object.entries(LINES).flatMap(([name, line]) =>
    bodies('slow text', 'either', { [`as many ${name} as may stand there`]: paragraphs(line, 20) }),
  ),
  ...Object.entries(PIECES).flatMap(([name, [piece, times]]) =>
    bodies('slow text', 'either', { [`as much as may stand there: ${name}`]: paragraphs(piece, times) }),
  ),
  ...Object.entries(PIECES).flatMap(([name, [piece]]) =>
    bodies('slow text', 'either', { [`one paragraph of ${name}`]: lines(piece).slice(0, 16_000) }),
  ),
  ...fronts('slow data', 'either', YAML),
  ...files('slow file', 'refused', {
    'five megabytes': 'a'.repeat(5 * 1024 * 1024),
    'one byte too many': profile().padEnd(MAX_BYTES + 1, ' '),
    'a file of dashes': fill('---\n'),
    'a file of braces': fill('{'),
    'a file of NULs': new Uint8Array(MAX_BYTES),
  }),
];
