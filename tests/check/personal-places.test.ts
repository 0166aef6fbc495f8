import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Collection, collections } from '../../schemas/index.ts';
import { fileAt } from '../../schemas/places.ts';
import { listContent } from '../../src/markdown/files.ts';
import { judge, root } from '../helpers/content.ts';
import { judgeText } from '../helpers/personal.ts';
import { channel } from '../helpers/reader.ts';

const fixtures = join(root, 'tests/fixtures/inhoud');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plaatsen-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Where something is found: line and column, and the text. */
const places = (parts: { body?: string; front?: string }) =>
  judgeText(parts).map(({ regel, kolom, gevonden }) => `${regel}:${kolom} ${gevonden}`);

test.each([
  ['in a quoted value', channel("'06 12345678'"), '7:49 06 12345678'],
  ['in a comment', '# Vraag het op 06-12345678', '5:16 06-12345678'],
  ['in a value that runs on', 'zoekwoorden:\n  - "bel 06-1234\\\n    5678"', '6:5 06-12345678'],
  ['behind an escape', 'zoekwoorden: ["bel 06\\x2D12345678"]', '5:15 06-12345678'],
  ['in a folded text', 'zoekwoorden:\n  - >-\n    bel 06\n    12345678', '7:9 06 12345678'],
])('looks %s of the front matter', (_, front, place) => {
  expect(places({ front })).toEqual([place]);
});

test.each([
  ['over the end of a line', 'Wij zijn er altijd.\nBel ook 06\n12345678.', '12:9 06 12345678'],
  ['through emphasis', 'Bel 06-12**34**5678.', '11:1 06-12345678'],
  ['behind a code for a hard space', 'Bel&nbsp;06&nbsp;12345678.', '11:10 06\u00A012345678'],
  ['in a link', 'Bel [ons](tel:0612345678).', '11:15 0612345678'],
  [
    'in the address below a text',
    'Mail [ons][a].\n\n[a]: mailto:a.jansen@voorbeeld.nl',
    '13:13 a.jansen@voorbeeld.nl',
  ],
  [
    'in a table, over its cells',
    '| wie | nummer |\n| --- | --- |\n| Jan de Vries | 053-487 65 43 |',
    '13:3 Jan de Vries',
  ],
  [
    'through emphasis in a table',
    '| wie | nummer |\n| --- | --- |\n| Piket | 06-12**34**5678 |',
    '13:9 06-12345678',
  ],
  ['in a heading', '## Bel 06-12345678', '11:8 06-12345678'],
  ['in a list', '- Bel 06-12345678', '11:7 06-12345678'],
  ['in a box', '<LetOp>\n\nBel 06-12345678.\n\n</LetOp>', '13:5 06-12345678'],
])('looks %s of the body', (_, body, place) => {
  expect(places({ body })).toEqual([place]);
});

test('says a thing once, also where it is written the same in a line and in a text', () => {
  expect(places({ body: 'Bel 06-12345678\nof 06-12345678.' })).toEqual([
    '11:5 06-12345678',
    '12:4 06-12345678',
  ]);
});

test('a name may stand beside a number in another field of the same channel', () => {
  const named = (naam: string) =>
    `inschakelen:\n  kanalen:\n    - {doel: melding, soort: telefoon, wanneer: ruimer, naam: ${naam}, waarde: 053-487 65 43}`;
  expect(places({ front: named('Jan de Vries') })).toEqual(['7:63 Jan de Vries']);
  expect(places({ front: named('Fatima') })).toEqual(['7:63 Fatima']);
  expect(places({ front: named('Servicepunt') })).toEqual([]);
  // Search words are a list, not the fields of one thing.
  expect(places({ front: "zoekwoorden:\n  - '0800-2000'\n  - Anton Constandse" })).toEqual([]);
});

test.each(Object.keys(collections) as Collection[])('looks in %s too', (collection) => {
  const { format } = collections[collection];
  const file = listContent(fixtures).files.find((each) => each.collection === collection);
  const text = file
    ? readFileSync(file.path, 'utf8')
    : '---\ntitel: Over\nomschrijving: Over de site.\n---\n';
  const [first, ...rest] = text.split('\n');
  // A local profile lies in a region.
  const id = collection === 'lokaal' ? 'streek/deur-dicht' : 'deur-dicht';
  const path = join(folder, `deur-dicht.${format}`);
  writeFileSync(path, [first, '# Vraag het op 06-12345678', ...rest].join('\n'));
  const bestand = fileAt({ collection, id });
  const { problems } = judge([{ collection, id, bestand, path }]);
  expect(problems).toContainEqual(
    expect.objectContaining({ bestand, regel: 2, regelId: 'contact-functioneel' }),
  );
});
