import { expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';
import { matrixCsv } from '../../src/exports/matrix-csv.ts';

test('a Dutch spreadsheet opens it with a double click: UTF-8 with a mark, semicolons, a line per row', () => {
  expect(toCsv([['één', 'twee'], ['3']])).toBe('\uFEFFéén;twee\r\n3\r\n');
});

test.each([
  ['a;b', '"a;b"'],
  ['zegt "nee"', '"zegt ""nee"""'],
  ['twee\nregels', '"twee\nregels"'],
  ['gewoon', 'gewoon'],
])('%j stays one cell', (value, written) => {
  expect(toCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
});

test.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j does not run as a formula', (value) => {
  const [, first] = /^\uFEFF"?(.)/.exec(toCsv([[value]])) ?? [];
  expect(first).toBe("'");
});

test('the matrix says in words what the symbols mean, and unknown is not no', () => {
  const row = { id: 'x', vraag: 'Wie kan x?', kort: 'x', groups: ['voorwaarden', 'onbekend'] as const };
  const csv = matrixCsv({
    columns: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    themes: [{ id: 't', label: 'T', rows: [{ ...row, groups: [...row.groups] }] }],
  });
  expect(csv).toBe('\uFEFFVraag;A;B\r\nWie kan x?;Onder voorwaarden;Nog niet vastgelegd\r\n');
});
