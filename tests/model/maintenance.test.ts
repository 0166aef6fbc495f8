import { expect, test } from 'vitest';
import { dueOn } from '../../src/model/due.ts';
import { gapsIn } from '../../src/model/gaps.ts';
import {
  confirmedWords,
  lapsedConfirmedWords,
  maintenanceRows,
  namesIn,
} from '../../src/model/maintenance.ts';
import { statementsOf } from '../../src/model/statements.ts';
import { contentWith, profile, question } from '../helpers/profiles.ts';

const can = { antwoord: 'ja' } as const;
const cannot = { antwoord: 'nee', omdat: 'Geen taak.', watWel: 'Bel.' } as const;
const confirmed = {
  status: 'bevestigd',
  bewerkt: '2026-01-01',
  bevestigd: { op: '2026-02-01', door: 'Beleidsadviseur, Eén' },
  herzien: '2026-07-01',
} as const;

test.each([
  ['2026-05-01', 'later'],
  ['2026-05-02', 'binnenkort'],
  ['2026-07-01', 'binnenkort'],
  ['2026-07-02', 'verlopen'],
] as const)('a review before 1 July is on %s: %s', (vandaag, due) => {
  expect(dueOn('2026-07-01', vandaag)).toBe(due);
});

test('a row counts answers, sources and statements, and knows how the review stands', () => {
  const een = profile({
    naam: 'Eén (met meer)',
    beheer: confirmed,
    kan: { a: { ...can, bron: ['x'] }, b: cannot },
    nodigVanJou: [{ tekst: 'Feiten.' }, { tekst: 'Namen.' }, { tekst: 'Adres.', bron: ['x'] }],
  });
  const content = contentWith({ een }, { a: question('A?'), b: question('B?'), c: question('C?') });
  expect(maintenanceRows(content, '2026-07-02')).toEqual([
    {
      id: 'een',
      name: 'Eén',
      answered: 2,
      sourced: 1,
      statements: 5,
      waiting: 3,
      beheer: confirmed,
      trust: 'verlopen',
      due: 'verlopen',
    },
  ]);
});

test('who confirmed and when is said, also once that has lapsed; without a confirmation only the check lapses', () => {
  expect(confirmedWords(confirmed)).toBe('1 februari 2026, door Beleidsadviseur, Eén');
  expect(lapsedConfirmedWords(confirmed)).toBe(
    'Bevestiging verlopen (was 1 februari 2026, door Beleidsadviseur, Eén)',
  );
  const { beheer } = profile();
  expect([confirmedWords(beheer), lapsedConfirmedWords(beheer)]).toEqual(['Nog niet', 'Controle verlopen']);
});

test('everything that has a place for a source is a statement; what stands inside one is part of it', () => {
  const een = profile({
    kan: { a: { ...can, toelichting: 'Altijd.', termijn: { tekst: '5 dagen', soort: 'streven' } } },
    belang: { staatVoor: { tekst: 'Veiligheid.', bron: ['x'] } },
    misverstanden: [{ gedacht: 'Dit.', feit: 'Dat.' }],
    inschakelen: { kanalen: [{ doel: 'advies', soort: 'telefoon', waarde: '112', wanneer: 'kantoortijd' }] },
  });
  const names = namesIn(contentWith({ een }, { a: { ...question('Wie kan A?'), kort: 'advies' } }));
  expect(
    statementsOf(een, names).map(({ pad, about, text, sourced }) => [pad.join('.'), about, text, sourced]),
  ).toEqual([
    ['belang.staatVoor', 'Staat voor', '“Veiligheid.”', true],
    ['kan.a', 'Advies', '“Altijd.”', false],
    ['inschakelen.kanalen.0', 'Kanalen', '“Advies vragen · Telefoon · 112 · kantoortijd”', false],
    ['misverstanden.0', 'Misverstanden', '“Dit. · Dat.”', false],
  ]);
});

test('a question is a gap when nobody or only one can, and unknown is counted apart', () => {
  const content = contentWith(
    {
      een: profile({ naam: 'Eén', kan: { niemand: cannot, een: can, twee: can } }),
      twee: profile({ naam: 'Twee', kan: { een: cannot, twee: can } }),
    },
    { niemand: question('N?'), een: question('E?'), twee: question('T?') },
  );
  expect(gapsIn(content).map(({ id, only, unknown }) => [id, only, unknown])).toEqual([
    ['niemand', undefined, 1],
    ['een', { id: 'een', name: 'Eén' }, 0],
  ]);
});
