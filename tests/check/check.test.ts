import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../src/check/check.ts';
import { asContent, judge } from '../helpers/content.ts';
import { profile } from '../helpers/reader.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oordeel-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this text that joins the shared set as a profile. */
function joining(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return asContent('organisaties', name, join(folder, name));
}

test('reads every file of the content folder', () => {
  const { documents } = judge();
  expect(documents.ids('organisaties')).toEqual(['buurtzorg', 'voorbeeld', 'zorglijn']);
  expect([...documents.all('vragen')].map(({ id }) => id)).toEqual([
    'advies-geven',
    'behandelen',
    'huisbezoek',
  ]);
  expect(documents.get('begrippen', 'meldcode')?.data.term).toBe('Meldcode');
  expect(documents.vandaag).toBe('2026-12-01');
});

test('lets a file that joins in take the place of the one with its id', () => {
  const { documents } = judge([joining('zorglijn.mdx', profile())]);
  expect(documents.get('organisaties', 'zorglijn')?.data.naam).toBe('Voorbeeld');
  expect(documents.ids('organisaties')).toEqual(['buurtzorg', 'voorbeeld', 'zorglijn']);
});

test('keeps a file with mistakes out of the rules, but knows that it is there', () => {
  const { documents, problems } = judge([joining('buurtzorg.mdx', profile({ front: 'layout: x' }))]);
  expect(documents.get('organisaties', 'buurtzorg')).toBeUndefined();
  expect(documents.exists('organisaties', 'buurtzorg')).toBe(true);
  expect(problems.filter(({ ernst }) => ernst === 'fout').map(({ regelId }) => regelId)).toEqual([
    'onbekend-veld',
  ]);
});

test('sorts what it finds by file, then by place', () => {
  const broken = profile({ front: 'schaal: {niveau: x}\nlayout: y', body: '# z' });
  const { problems } = judge([joining('zorglijn.mdx', broken), joining('aanloop.mdx', broken)]);
  const errors = problems.filter(({ ernst }) => ernst === 'fout');
  expect(errors.map(({ bestand, regel }) => `${bestand.split('/').at(-1)}:${regel}`)).toEqual([
    ...['aanloop.mdx:5', 'aanloop.mdx:6', 'aanloop.mdx:13'],
    ...['zorglijn.mdx:5', 'zorglijn.mdx:6', 'zorglijn.mdx:13'],
  ]);
});

test('judges review dates on the day that it is given', () => {
  const overdue = (vandaag: string) =>
    judge([], vandaag).problems.filter(({ regelId }) => regelId === 'herzien-op-tijd').length;
  expect([overdue('2027-05-22'), overdue('2027-05-23')]).toEqual([0, 4]);
});

test('writes today as a date in the form of the front matter', () => {
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
});
