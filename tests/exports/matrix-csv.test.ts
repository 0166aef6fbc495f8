import { expect, test } from 'vitest';
import { matrixCsv } from '../../src/exports/matrix-csv.ts';

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
