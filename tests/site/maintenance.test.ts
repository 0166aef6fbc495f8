import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { longDate } from '../../src/model/trust.ts';
import { readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const pages = readPages();
const page = (address: string) => {
  const found = pages.find((each) => each.address === address);
  if (!found) throw new Error(`Geen pagina op ${address}`);
  return found;
};
const { root, html } = page('/onderhoud/');
const questions = documents.ids('vragen').length;
const organisaties = [...documents.all('organisaties')];

test('every profile has a row with its own numbers and its review date', () => {
  expect(root.querySelectorAll('[data-profiel]').length).toBe(organisaties.length);
  for (const { id, data } of organisaties) {
    const answers = Object.values(data.kan ?? {});
    const row = root.querySelector(`[data-profiel="${id}"]`);
    const cells = row?.querySelectorAll('td').map((cell) => cell.textContent.trim()) ?? [];
    expect(cells[3], id).toBe(`${answers.length} van ${questions}`);
    expect(cells[4], id).toBe(`${answers.filter(({ bron }) => bron).length} van ${answers.length}`);
    expect(row?.getAttribute('data-herzien'), id).toBe(data.beheer.herzien);
    expect(cells[2], id).toContain(longDate(data.beheer.herzien));
  }
});

test('each statement without a source stands on the page of its profile with a link to mend it, as many as the table says', () => {
  for (const { id, data } of organisaties) {
    const own = page(`/onderhoud/${id}/`).root;
    const statements = own.querySelectorAll('[data-uitspraak]');
    const counted = root.querySelector(`[data-profiel="${id}"] a[href="/onderhoud/${id}/"]`)?.textContent;
    expect(counted, id).toMatch(new RegExp(`^${statements.length} van \\d+$`));
    for (const statement of statements) {
      const field = statement.getAttribute('data-uitspraak') ?? '';
      expect(statement.querySelector('a')?.getAttribute('href')).toBe(
        `/bewerken/?organisatie=${id}#${field}`,
      );
      const value = field
        .split('.')
        .reduce<unknown>((each, step) => (each as Record<string, unknown> | undefined)?.[step], data);
      expect(value, `${id} ${field}`).toBeDefined();
      expect(value, `${id} ${field}`).not.toHaveProperty('bron');
    }
    for (const [vraag, antwoord] of Object.entries(data.kan ?? {}))
      expect(own.querySelector(`[data-uitspraak="kan.${vraag}"]`) === null, `${id} ${vraag}`).toBe(
        antwoord.bron !== undefined,
      );
  }
});

test('the check finds no contradiction that it forbids, and the page says so of every kind it looked at', () => {
  const kinds = root.querySelectorAll('[data-soort]').map((kind) => kind.getAttribute('data-soort'));
  expect(kinds.toSorted()).toEqual([
    'bevestiging',
    'naar-elkaar',
    'nummer',
    'samenwerking',
    'tafel',
    'verwijzing',
  ]);
  for (const kind of ['verwijzing', 'samenwerking'])
    expect(root.querySelector(`[data-soort=${kind}]`)?.tagName, kind).toBe('LI');
});

test('it does not say on which day it was made: another day gives the same page', () => {
  const dates = new Set(
    organisaties.flatMap(({ data: { beheer } }) =>
      [beheer.bevestigd?.op, beheer.wetGecontroleerd, beheer.herzien].flatMap((date) =>
        date ? [longDate(date)] : [],
      ),
    ),
  );
  for (const [date = ''] of root.querySelector('main')?.textContent.matchAll(/\d{1,2} [a-z]+ 20\d\d/g) ?? [])
    expect(dates).toContain(date);
});

test('it fits in the first round trip: at most 14 kB compressed, and so does the page of each profile', () => {
  expect(brotliCompressSync(html).length).toBeLessThan(14 * 1024);
  for (const { id } of organisaties)
    expect(brotliCompressSync(page(`/onderhoud/${id}/`).html).length, id).toBeLessThan(14 * 1024);
});
