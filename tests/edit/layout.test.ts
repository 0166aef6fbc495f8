import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Collection } from '../../schemas/index.ts';
import { formatContent, layoutProblem } from '../../src/edit/layout.ts';
import { listContent } from '../../src/markdown/files.ts';
import { splitFrontMatter } from '../../src/markdown/split.ts';
import { root } from '../helpers/content.ts';
import { places, profile } from '../helpers/reader.ts';

const own = listContent(root).files.map((file) => ({ ...file, source: readFileSync(file.path, 'utf8') }));
const oneOfEach = [...Map.groupBy(own, ({ collection }) => collection).values()].flatMap(
  ([file]) => file ?? [],
);

const formatted = (source: string, collection: Collection = 'organisaties') => {
  const result = formatContent(collection, source);
  return 'text' in result ? result.text : places(result.findings);
};

test.each(oneOfEach)('$bestand stands in the canonical layout', ({ collection, source }) => {
  expect(formatted(source, collection)).toBe(source);
});

/** The fields as other programs write them: other quotes, other lines, other order. */
const rewrites: [string, (data: object) => string][] = [
  ['wrapped lines', (data) => stringify(data, { schema: 'core' })],
  [
    'double quotes',
    (data) =>
      stringify(data, { schema: 'core', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }),
  ],
  ['brackets', (data) => `${JSON.stringify(data, null, 1)}\n`],
  ['sorted keys', (data) => stringify(data, { schema: 'core', sortMapEntries: true })],
  ['indented lists', (data) => stringify(data, { schema: 'core', indent: 4, indentSeq: false })],
];

test.each(rewrites)('a profile written with %s keeps its data and gets the one layout', (_, rewrite) => {
  const source = readFileSync(`${root}/content/organisaties/vrouwenopvang.mdx`, 'utf8');
  const data = dataOf(source);
  const text = String(formatted(source.replace(splitFrontMatter(source).yaml, () => `\n${rewrite(data)}`)));
  expect(dataOf(text)).toEqual(data);
  expect(formatted(text)).toBe(text);
  expect(withoutQuotes(text)).toEqual(withoutQuotes(source));
});

const dataOf = (source: string) => parse(splitFrontMatter(source).yaml, { schema: 'core' }) as object;
/** Quotes that a writer chose stay, so they may differ; sorted, because records keep their order too. */
const withoutQuotes = (text: string) => text.replaceAll(/['"]/g, '').split('\n').toSorted();

test('fields follow the order of the schema; questions and sources keep theirs', () => {
  const source = profile({
    front: [
      'kan:',
      '  huisbezoek:',
      '    toelichting: Alleen overdag.',
      '    antwoord: ja',
      '  behandelen:',
      '    antwoord: ja',
      'ookBekendAls:',
      '  - VT',
    ].join('\n'),
  });
  expect(formatted(source)).toBe(
    profile({ front: '' }).replace(
      'thema: hulp-en-opvang\n',
      [
        'ookBekendAls:',
        '  - VT',
        'thema: hulp-en-opvang',
        'kan:',
        '  huisbezoek:',
        '    antwoord: ja',
        '    toelichting: Alleen overdag.',
        '  behandelen:',
        '    antwoord: ja',
        '',
      ].join('\n'),
    ),
  );
});

const statement = (lines: string) => `nodigVanJou:\n${lines}`;

test.each([
  [
    'sources stand on one line',
    statement('  - tekst: Feiten.\n    bron:\n      - a\n      - b'),
    '    bron: [a, b]',
  ],
  ['no spaces within the brackets', statement('  - tekst: Feiten.\n    bron: [ a,  b ]'), '    bron: [a, b]'],
  ['other lists stand below each other', 'ookBekendAls: [VT, AMK]', 'ookBekendAls:\n  - VT\n  - AMK'],
  [
    'maps stand below each other',
    statement('  - {tekst: Feiten., bron: [a]}'),
    '  - tekst: Feiten.\n    bron: [a]',
  ],
  [
    'a text stands on one line',
    statement('  - tekst: >-\n      Feiten\n      eerst.'),
    '  - tekst: Feiten eerst.',
  ],
  ['quotes around a text stay, as single ones', statement('  - tekst: "Feiten."'), "  - tekst: 'Feiten.'"],
  [
    'double quotes where the text has an apostrophe',
    statement("  - tekst: '''s Avonds.'"),
    `  - tekst: "'s Avonds."`,
  ],
  ['a number that is a text gets quotes', 'zoekwoorden:\n  - 0900-8844', "  - '0900-8844'"],
  [
    'empty lines go',
    statement('\n  - tekst: Feiten.\n\n  - tekst: Meer.'),
    '  - tekst: Feiten.\n  - tekst: Meer.',
  ],
])('%s', (_, front, line) => {
  const text = formatted(profile({ front }));
  expect(text).toContain(`\n${line}\n`);
  expect(formatted(String(text))).toBe(text);
});

test('dates stay without quotes', () => {
  expect(formatted(profile())).toContain('  bewerkt: 2026-11-22\n');
});

test('comments stay at their field when the fields change places', () => {
  const front = ['kan:', '  huisbezoek:', '    toelichting: Overdag. # sinds mei', '    # nog navragen'];
  const source = profile({ front: [...front, '    antwoord: ja'].join('\n') });
  expect(formatted(source)).toContain(
    '    # nog navragen\n    antwoord: ja\n    toelichting: Overdag. # sinds mei\n',
  );
});

test('a comment that would end up at another field is refused, with its place', () => {
  const source = profile().replace(
    'naam: Voorbeeld\nkern: Een profiel voor een test.\n',
    'kern: Een profiel voor een test.\nookBekendAls:\n  - VT\n  # hoort dit bij VT of bij de naam?\nnaam: Voorbeeld\n',
  );
  expect(formatted(source)).toEqual(['5:3 vaste-opmaak']);
});

test('the body stays as it is, but for the empty lines around it', () => {
  const body = '## Het eerste contact\n\n*  dubbele  spaties\n\n\n\n+ ander teken  \n\n## Nog een';
  const source = profile({ body: `\n\n${body}\n\n \n` });
  expect(formatted(source)).toBe(profile({ body }));
  expect(formatted(source.replace('---\n\n\n\n##', '---\n##'))).toBe(profile({ body }));
});

test('Windows line ends and a byte order mark go', () => {
  const source = profile();
  expect(formatted(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toBe(source);
});

test('a file that cannot be read says what the reader says', () => {
  expect(formatted(profile({ front: 'kan: [' }))).toEqual(['5:6 yaml']);
  expect(formatted(profile({ front: 'onbekend: ja' }))).toEqual(['5:1 onbekend-veld']);
});

test('pages of maintainers keep their own layout', () => {
  expect(formatted('---\ntitel:   "Over"\n---\n', 'paginas')).toBe('---\ntitel:   "Over"\n---\n');
});

test('the first difference is a reminder that says what stands there and what belongs there', () => {
  expect(layoutProblem('organisaties', 'content/a.mdx', profile())).toBeUndefined();
  const front = 'ookBekendAls: [VT]';
  expect(layoutProblem('organisaties', 'content/a.mdx', profile({ front }))).toMatchObject({
    bestand: 'content/a.mdx',
    regel: 4,
    ernst: 'let-op',
    regelId: 'vaste-opmaak',
    tekst: expect.stringContaining(
      'Hier staat “thema: hulp-en-opvang”, maar in de vaste opmaak staat hier “ookBekendAls:”.',
    ),
  });
  expect(layoutProblem('organisaties', 'content/a.mdx', profile().replace('\n', '\r\n'))?.tekst).toContain(
    'een regel met een Windows-regeleinde',
  );
});
