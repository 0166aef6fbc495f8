import { expect, test } from 'vitest';
import type { Antwoord, Kanaal, Organisatie } from '../../schemas/index.ts';
import { contradictionsIn } from '../../src/model/contradictions.ts';
import { namesIn } from '../../src/model/maintenance.ts';
import { contentWith, profile, question } from '../helpers/profiles.ts';

const found = (een: Partial<Organisatie>, twee: Partial<Organisatie>) => {
  const content = contentWith(
    { een: profile({ naam: 'Eén', ...een }), twee: profile({ naam: 'Twee', ...twee }) },
    { a: { ...question('Wie kan A?'), kort: 'advies' } },
  );
  return contradictionsIn(content, namesIn(content)).map(({ soort, zin, places }) => ({
    soort,
    zin,
    places: places.map(({ id, pad }) => `${id} ${pad.join('.')}`),
  }));
};
const under = (wieWel: string): Antwoord => ({
  antwoord: 'voorwaarden',
  voorwaarden: [{ soort: 'regio', tekst: 'Hier.' }],
  wieWel: [wieWel],
});
const no: Antwoord = { antwoord: 'nee', omdat: 'Geen taak.', wieWel: ['twee'] };
const phone = (wanneer: Kanaal['wanneer'], doel: Kanaal['doel'] = 'advies'): Partial<Organisatie> => ({
  inschakelen: { kanalen: [{ doel, soort: 'telefoon', waarde: '0800-2000', wanneer }] },
});

test('profiles that agree have nothing to show', () => {
  expect(
    found(
      {
        kan: { a: no },
        werktSamenMet: [
          { organisatie: 'twee', hoe: 'krijgt-van' },
          { organisatie: 'twee', hoe: 'zit-aan-tafel-met' },
        ],
        ...phone('kantoortijd'),
      },
      {
        kan: { a: { antwoord: 'ja' } },
        werktSamenMet: [
          { organisatie: 'een', hoe: 'draagt-over-aan' },
          { organisatie: 'een', hoe: 'zit-aan-tafel-met' },
        ],
        ...phone('kantoortijd'),
      },
    ),
  ).toEqual([]);
});

test('a redirect to who has not answered, or cannot', () => {
  expect(found({ kan: { a: no } }, {})).toEqual([
    {
      soort: 'verwijzing',
      zin: 'Advies: Eén verwijst naar Twee, maar daar is het antwoord “nog niet vastgelegd”.',
      places: ['een kan.a'],
    },
  ]);
});

test('two that can under conditions and point at each other are one finding', () => {
  expect(found({ kan: { a: under('twee') } }, { kan: { a: under('een') } })).toEqual([
    {
      soort: 'naar-elkaar',
      zin: 'Advies: Eén verwijst naar Twee, en die verwijst weer terug. Beide kunnen het onder voorwaarden.',
      places: ['een kan.a', 'twee kan.a'],
    },
  ]);
});

test('work that only one of the two speaks of', () => {
  expect(
    found(
      {
        werktSamenMet: [
          { organisatie: 'twee', hoe: 'draagt-over-aan' },
          { organisatie: 'twee', hoe: 'zit-aan-tafel-met' },
        ],
      },
      {},
    ).map(({ zin, places }) => [zin, places]),
  ).toEqual([
    [
      'Eén draagt over aan Twee; bij Twee staat niet “krijgt zaken van Eén”.',
      ['een werktSamenMet.0', 'twee werktSamenMet'],
    ],
    ['Eén zit aan tafel met Twee; Twee noemt Eén daar niet.', ['een werktSamenMet.1', 'twee werktSamenMet']],
  ]);
});

test('one number with two opening times, unless it is for something else', () => {
  expect(found(phone('dag-en-nacht'), phone('kantoortijd'))).toEqual([
    {
      soort: 'nummer',
      zin: '0800-2000, advies vragen: dag en nacht, alle dagen (Eén) of kantoortijd (Twee).',
      places: ['een inschakelen.kanalen.0', 'twee inschakelen.kanalen.0'],
    },
  ]);
  expect(found(phone('dag-en-nacht'), phone('kantoortijd', 'melding'))).toEqual([]);
});

test('a profile that was changed after the organisation confirmed it', () => {
  const beheer = (bewerkt: string) => ({
    beheer: {
      status: 'bevestigd' as const,
      bewerkt,
      bevestigd: { op: '2026-02-01', door: 'Adviseur, Eén' },
      herzien: '2027-01-01',
    },
  });
  expect(found(beheer('2026-02-01'), {})).toEqual([]);
  expect(found(beheer('2026-02-02'), {}).map(({ soort, places }) => [soort, places])).toEqual([
    ['bevestiging', ['een beheer']],
  ]);
});
