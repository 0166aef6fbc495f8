import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentsOf } from '../../bench/documents.ts';
import { manyOrganisations, manyTexts } from '../../scripts/bench/synthetic.ts';
import { parseFragment } from '../../scripts/bench/text-index.ts';
import { question } from '../helpers/profiles.ts';

const given = [
  { id: 'veilig-thuis', data: { naam: 'Veilig Thuis', ookBekendAls: ['VT', 'meldpunt'] } },
  { id: 'wijkagent', data: { naam: 'Wijkagent' } },
];

test('organisations are the given ones first, then local branches with names of their own', () => {
  const made = manyOrganisations(given, 1000);
  expect(made).toHaveLength(1000);
  expect(made.slice(0, 2)).toEqual(given);
  expect(made[2]?.data.naam).toMatch(/^Veilig Thuis \p{Lu}\p{L}+$/u);
  expect(made[2]?.data.ookBekendAls).toEqual([made[2]?.data.naam.replace('Veilig Thuis', 'VT')]);
  expect(made[3]?.data.naam).toMatch(/^Wijkagent /);
  expect(new Set(made.map(({ id }) => id)).size).toBe(1000);
  expect(new Set(made.map(({ data }) => data.naam)).size).toBe(1000);
  expect(manyOrganisations(given, 1000)).toEqual(made);
});

test('fewer organisations than there are, or none to start from, is fine too', () => {
  expect(manyOrganisations(given, 1)).toEqual(given.slice(0, 1));
  expect(manyOrganisations([], 10)).toEqual([]);
});

test('texts have the length asked for and only the words given, the same every time', () => {
  const words = ['gezin', 'gezin', 'gezin', 'woning'];
  const made = manyTexts(words, 50, 80);
  expect(made.map(({ text }) => text.split(' ').length)).toEqual(Array.from({ length: 50 }, () => 80));
  const all = made.flatMap(({ text }) => text.split(' '));
  expect(new Set(all)).toEqual(new Set(words));
  // Three in four, give or take: a common word stays common.
  expect(all.filter((word) => word === 'gezin').length / all.length).toBeCloseTo(0.75, 1);
  expect(new Set(made.map(({ url }) => url)).size).toBe(50);
  expect(manyTexts(words, 50, 80)).toEqual(made);
  expect(manyTexts(words, 50, 80, 2)).not.toEqual(made);
});

test('a result file of the full-text search is read back, and nothing else is', () => {
  const fragment = { url: '/organisaties/dji/', content: 'Voert straffen uit.' };
  expect(parseFragment(gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`))).toEqual(fragment);
  expect(() => parseFragment(gzipSync('iets anders'))).toThrow('geen resultaatbestand');
});

test('other libraries get every word that the matcher gets', () => {
  const organisatie = {
    naam: 'DJI',
    ookBekendAls: ['gevangeniswezen'],
    vroeger: [{ naam: 'Gevangeniswezen Oud' }],
    zoekwoorden: ['gevangenis'],
    en: { naam: 'Prison Service', synoniemen: ['prison'] },
  };
  const documents = documentsOf({
    vragen: [{ id: 'huisbezoek', data: question('Wie kan op huisbezoek?') }],
    organisaties: [
      { id: 'dji', data: organisatie },
      { id: 'kaal', data: { naam: 'Kaal' } },
    ],
  });
  expect(documents).toEqual([
    {
      id: 'huisbezoek',
      title: ['Wie kan op huisbezoek?', 'Wie kan op huisbezoek?'],
      text: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'Question?', 'one', 'two'],
    },
    {
      id: 'dji',
      title: ['DJI', 'gevangeniswezen', 'Gevangeniswezen Oud'],
      text: ['gevangenis', 'Prison Service', 'prison'],
    },
    { id: 'kaal', title: ['Kaal'], text: [] },
  ]);
});
