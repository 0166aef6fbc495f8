import { expect, test } from 'vitest';
import { matrixOf } from '../../src/model/matrix.ts';
import { contentWith, profile, question } from '../helpers/profiles.ts';

const matrix = matrixOf(
  contentWith(
    {
      een: profile({ naam: 'Een (met haakjes)', kan: { huisbezoek: { antwoord: 'ja' } } }),
      twee: profile({ naam: 'Twee', kan: { huisbezoek: { antwoord: 'nvt', omdat: 'Ander werk.' } } }),
    },
    {
      huisbezoek: { ...question('Wie kan op huisbezoek?'), thema: 'contact-en-huisbezoek' },
      opschalen: question('Wie kan opschalen?'),
    },
  ),
);

test('a column is an organisation, by the name without what stands in brackets', () => {
  expect(matrix.columns).toEqual([
    { id: 'een', name: 'Een' },
    { id: 'twee', name: 'Twee' },
  ]);
});

test('questions stand under their theme, and every organisation has one place in a row', () => {
  expect(matrix.themes.map(({ label, rows }) => [label, rows.map(({ id, groups }) => [id, groups])])).toEqual(
    [
      ['Contact en huisbezoek', [['huisbezoek', ['ja', 'nvt']]]],
      ['Samenwerken', [['opschalen', ['onbekend', 'onbekend']]]],
    ],
  );
});
