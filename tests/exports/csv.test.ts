import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';

/** Reads a table as RFC 4180 says, with semicolons. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy)];
  expect(cells.map(([whole]) => whole).join('')).toBe(text.slice(1));
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table opens in Dutch Excel: byte order mark, semicolons and CRLF, also after the last row', () => {
  expect(
    toCsv([
      ['vraag', 'antwoord'],
      ['één', 'ja'],
    ]),
  ).toBe('\uFEFFvraag;antwoord\r\néén;ja\r\n');
});

test('a text with a semicolon, a quote or a line break stays one cell', () => {
  expect(toCsv([['a;b', 'zij zei "nee"', 'boven\nonder', 'a, b']])).toBe(
    '\uFEFF"a;b";"zij zei ""nee""";"boven\nonder";a, b\r\n',
  );
});

test.for([
  '=1+1',
  '+31',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("https://kwaad.voorbeeld.nl";"klik")',
  '＝1+1',
])('a text that a spreadsheet would run as a formula is shown as text: %j', (text) => {
  expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
});

test('whatever the texts, the table that is read is the table that was written', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab=+-@;"\r\n\t ’é') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const read = readCsv(toCsv(rows));
      expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(rows);
      expect(read.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
    }),
  );
});
