import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import type { Overview } from '../../src/model/table/overview.ts';
import type { Scene } from '../../src/model/table/scene.ts';
import type { Seat } from '../../src/model/table/seat.ts';
import { dist, readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const profiles = [...documents.all('organisaties')];
const pages = readPages();
const page = pages.find(({ address }) => address === '/aan-tafel/');
const file = (name: string) => readFileSync(join(dist, 'aan-tafel', `${name}.json`), 'utf8');
const overview = JSON.parse(file('overzicht')) as Overview;
const brotli = (text: string) => brotliCompressSync(text).length;

test('there is one file for each profile and each situation, and one that sums up', () => {
  const names = readdirSync(join(dist, 'aan-tafel'), { recursive: true, encoding: 'utf8' });
  const expected = [
    'index.html',
    'overzicht.json',
    'situatie',
    ...documents.ids('organisaties').map((id) => `${id}.json`),
    ...documents.ids('situaties').map((id) => `situatie/${id}.json`),
  ];
  expect(names.toSorted()).toEqual(expected.toSorted());
});

test('who can what is what the profiles answer, and nobody who did not answer is among them', () => {
  for (const vraag of documents.ids('vragen')) {
    const answered = (antwoord: string) =>
      profiles.filter(({ data }) => data.kan?.[vraag]?.antwoord === antwoord).map(({ id }) => id);
    expect(overview.kan[vraag]?.ja.toSorted(), vraag).toEqual(answered('ja').toSorted());
    expect(overview.kan[vraag]?.voorwaarden.toSorted(), vraag).toEqual(answered('voorwaarden').toSorted());
  }
});

test('the file of a profile holds its answers, its needs and its lines about sharing, each with its sources', () => {
  for (const { id, data } of profiles) {
    const seat = JSON.parse(file(id)) as Seat;
    expect(seat.bronnen, id).toEqual(Object.keys(data.bronnen ?? {}));
    expect(seat.nodig, id).toEqual(data.nodigVanJou);
    expect(seat.nooit, id).toEqual(data.informatieDelen?.nooit);
    expect(
      seat.geeft?.map(({ noemt, ...line }) => line),
      id,
    ).toEqual(data.informatieDelen?.zijGeven);
    expect(Object.keys(seat.kan), id).toEqual(Object.keys(data.kan ?? {}));
    for (const [vraag, antwoord] of Object.entries(seat.kan)) {
      expect(data.kan?.[vraag], `${id} ${vraag}`).toMatchObject(antwoord);
      expect(antwoord.bron, `${id} ${vraag}`).toEqual(data.kan?.[vraag]?.bron);
    }
  }
});

test('the file of a situation holds the part of each at its table', () => {
  for (const { id, data } of documents.all('situaties')) {
    const scene = JSON.parse(file(`situatie/${id}`)) as Scene;
    for (const { organisatie, ...part } of data.aanTafel) expect(scene.rollen[organisatie], id).toEqual(part);
    expect(scene.magGedeeld, id).toEqual(data.magGedeeld);
  }
});

test('the files stay light, so that a table of five is there at once on a phone', () => {
  expect(brotli(file('overzicht'))).toBeLessThan(4 * 1024);
  const seats = profiles.map(({ id }) => brotli(file(id))).toSorted((a, b) => b - a);
  expect(seats[0]).toBeLessThan(8 * 1024);
  const five = seats.slice(0, 5).reduce((sum, size) => sum + size, 0);
  expect(five).toBeLessThan(34 * 1024);
  const script = scriptsOf(page?.html ?? '').map((name) =>
    brotli(readFileSync(join(dist, 'assets', name), 'utf8')),
  );
  expect(script.reduce((sum, size) => sum + size, 0)).toBeLessThan(12 * 1024);
});

test('the page offers every profile, situation and question, and nothing to type in', () => {
  const main = page?.root.querySelector('main');
  const values = (name: string) =>
    main?.querySelectorAll(`input[name=${name}]`).map((input) => input.getAttribute('value'));
  expect(values('o')?.toSorted()).toEqual(documents.ids('organisaties').toSorted());
  expect(values('v')?.toSorted()).toEqual(documents.ids('vragen').toSorted());
  const situations = main?.querySelectorAll('option').map((option) => option.getAttribute('value'));
  expect(situations?.toSorted()).toEqual(['', ...documents.ids('situaties')].toSorted());
  const typing = main?.querySelectorAll('textarea, input:not([type=checkbox]), [contenteditable]');
  expect(typing).toEqual([]);
  // A plain form: the choice goes in the address and nowhere else.
  expect(main?.querySelector('form')?.getAttribute('method')).toBeUndefined();
  expect(main?.querySelector('form')?.getAttribute('action')).toBe('/aan-tafel/');
});

test('without JavaScript the page leads to the table of all answers and to the organisations', () => {
  // A parser takes what stands in noscript for text.
  const instead = /<noscript>(.*?)<\/noscript>/s.exec(page?.html ?? '')?.[1] ?? '';
  expect([...instead.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/matrix/',
    '/organisaties/',
  ]);
});

test('every situation and every pair leads to its own table', () => {
  for (const { id, data } of documents.all('situaties')) {
    const seats = data.aanTafel
      .map(({ organisatie }) => organisatie)
      .filter((each) => overview.organisaties[each]);
    expect(linkTo(`/situaties/${id}/`), id).toBe(`/aan-tafel/?o=${seats.slice(0, 8).join(',')}&s=${id}`);
  }
  for (const { address } of pages.filter((each) => each.address.includes('/met/'))) {
    const [, first, second] = /^\/organisaties\/(.*)\/met\/(.*)\/$/.exec(address) ?? [];
    expect(linkTo(address), address).toBe(`/aan-tafel/?o=${first},${second}`);
  }
});

test('tables are not in the full-text index', () => {
  const folder = join(dist, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((name) =>
    gunzipSync(readFileSync(join(folder, name))).toString(),
  );
  expect(fragments.filter((text) => text.includes('"url":"/aan-tafel'))).toEqual([]);
  expect(fragments.filter((text) => text.includes('Zet de partners'))).toEqual([]);
});

const linkTo = (address: string) =>
  pages
    .find((each) => each.address === address)
    ?.root.querySelector('main a[href^="/aan-tafel/"]')
    ?.getAttribute('href');

/** The scripts of a page and what they import at once, apart from those of every page. */
function scriptsOf(html: string): string[] {
  const found = new Set([...html.matchAll(/src="\/assets\/([\w.-]+\.js)"/g)].map(([, name]) => name ?? ''));
  for (const name of found) {
    const text = readFileSync(join(dist, 'assets', name), 'utf8');
    for (const [, imported] of text.matchAll(/from\s*"\.\/([\w.-]+\.js)"/g)) found.add(imported ?? '');
  }
  return [...found].filter((name) => !name.startsWith('Base.'));
}
