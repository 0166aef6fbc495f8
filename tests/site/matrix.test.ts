import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { groupOf } from '../../src/model/answers.ts';
import { GROUP_MARKS, GROUP_SHORT_WORDS, GROUP_WORDS } from '../../src/model/answer-words.ts';
import { dist, readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const vragen = documents.ids('vragen');
const organisaties = documents.ids('organisaties');
const page = readPages().find(({ address }) => address === '/matrix/');
if (!page) throw new Error('Geen pagina op /matrix/');
const { root, html } = page;
const columns = root.querySelectorAll('[data-kolom]').map((head) => head.getAttribute('data-kolom') ?? '');
const answerOf = (vraag: string, organisatie: string) =>
  groupOf(documents.get('organisaties', organisatie)?.data.kan?.[vraag]);

test('it is one table with a caption, a head for every organisation, and one for every question', () => {
  expect(root.querySelectorAll('table').length).toBe(1);
  expect(root.querySelector('caption')?.textContent.trim()).toMatch(/organisatie .* vraag/);
  expect(columns.toSorted()).toEqual(organisaties.toSorted());
  expect(root.querySelectorAll('thead th[scope=col]').length).toBe(organisaties.length + 1);
  expect(
    root
      .querySelectorAll('tbody tr[data-vraag]')
      .map((row) => row.getAttribute('data-vraag'))
      .toSorted(),
  ).toEqual(vragen.toSorted());
  expect(root.querySelectorAll('tbody th[scope=row]').length).toBe(vragen.length);
  expect(root.querySelectorAll('tbody th[scope=rowgroup]').length).toBe(
    root.querySelectorAll('tbody').length,
  );
});

test('every question stands under its own theme', () => {
  for (const row of root.querySelectorAll('tbody tr[data-vraag]'))
    expect(row.parentNode?.getAttribute('data-thema')).toBe(
      documents.get('vragen', row.getAttribute('data-vraag') ?? '')?.data.thema,
    );
});

test('every cell has the shape and the word of its answer, and leads to that answer', () => {
  for (const vraag of vragen) {
    const cells = root.querySelectorAll(`tr[data-vraag="${vraag}"] td`);
    expect(cells.length, vraag).toBe(columns.length);
    for (const [index, organisatie] of columns.entries()) {
      const group = answerOf(vraag, organisatie);
      const text = cells[index]?.textContent.replaceAll(/\s+/g, ' ').trim();
      expect(text, `${vraag} ${organisatie}`).toBe(`${GROUP_MARKS[group]} ${GROUP_SHORT_WORDS[group]}`);
      expect(cells[index]?.querySelector('a')?.getAttribute('href')).toBe(
        `/wie-kan/${vraag}/#kan-${organisatie}`,
      );
    }
  }
});

test('the file for a spreadsheet says the same', () => {
  const [head, ...rows] = readFileSync(join(dist, 'matrix.csv'), 'utf8').trimEnd().split('\r\n');
  expect(head?.split(';')).toHaveLength(columns.length + 1);
  expect(head).toMatch(/^\uFEFFVraag;/);
  const expected = vragen.map((vraag) =>
    [
      documents.get('vragen', vraag)?.data.vraag,
      ...columns.map((organisatie) => GROUP_WORDS[answerOf(vraag, organisatie)]),
    ].join(';'),
  );
  expect(rows.toSorted()).toEqual(expected.toSorted());
});

test('all answers together weigh less than a photograph of them: at most 14 kB compressed', () => {
  expect(brotliCompressSync(html).length).toBeLessThan(14 * 1024);
});
