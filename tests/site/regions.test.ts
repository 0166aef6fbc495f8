import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Organisatie } from '../../schemas/index.ts';
import { checkContent, today } from '../../src/check/check.ts';
import { PROFILE_SECTIONS } from '../../src/model/profile-sections.ts';
import { regionOf } from '../../src/model/region/inherit.ts';
import { statementsOf } from '../../src/model/statements.ts';
import { dist, readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const pages = readPages();
const page = (address: string) => {
  const found = pages.find((each) => each.address === address);
  if (!found) throw new Error(`Geen pagina op ${address}`);
  return found.root;
};
const local = [...documents.all('lokaal')];
const regions = [...documents.all('regios')];
const names = { organisatie: (id: string) => id, vraag: (id: string) => id };

test('there is a region to look at', () => {
  expect(regions.length).toBeGreaterThan(0);
  expect(local.length).toBeGreaterThan(4);
});

test('every line of a local profile stands under the mark of where it comes from, and as many are local as its file says', () => {
  for (const { id, data } of local) {
    const root = page(`/regios/${id}/`);
    const own = statementsOf(data as unknown as Organisatie, names);
    const blocks = root.querySelectorAll('[data-herkomst]');
    const naam = documents.get('regios', regionOf(id))?.data.naam;
    const items = (herkomst: string) =>
      root.querySelectorAll(
        `[data-herkomst="${herkomst}"] > :is(.statements, .answer-list, .short-answers) > li`,
      );
    expect(items('lokaal').length, id).toBe(own.length + (data.kennismakingsvragen ?? []).length);
    expect(items('landelijk').length, id).toBeGreaterThan(30);
    for (const { anchor } of PROFILE_SECTIONS) {
      const lines = root.querySelectorAll(`#${anchor} :is(.statements, .answer-list, .short-answers) > li`);
      expect(
        lines.every((line) => line.closest('[data-herkomst]')),
        `${id} ${anchor}`,
      ).toBe(true);
    }
    for (const block of blocks)
      expect(block.querySelector('.origin-label')?.text.replaceAll(/\s+/g, ' ').trim(), id).toBe(
        block.getAttribute('data-herkomst') === 'lokaal' ? `◆ In ${naam}` : '◇ Landelijk',
      );
  }
});

test('a number of the whole country, such as 112, stays on every local profile', () => {
  for (const { id, data } of local) {
    const national = documents.get('organisaties', data.is)?.data.inschakelen?.kanalen ?? [];
    const section = page(`/regios/${id}/`).querySelector('#inschakelen');
    for (const { waarde } of national.filter(({ soort }) => soort === 'telefoon'))
      expect(section?.text, `${id} ${waarde}`).toContain(waarde ?? '');
  }
});

test('an answer of a region stands beside the national one: on the profile and on the page of the region', () => {
  for (const { id, data } of local) {
    for (const [vraag, antwoord] of Object.entries(data.kan ?? {})) {
      const own = page(`/regios/${id}/`).querySelector(`[data-herkomst="lokaal"] [data-vraag="${vraag}"]`);
      expect(own?.closest('[data-antwoordgroep]')?.getAttribute('data-antwoordgroep'), `${id} ${vraag}`).toBe(
        antwoord.antwoord,
      );
      expect(own?.querySelector('.instead-of a, .instead-of')?.text, `${id} ${vraag}`).toBeTruthy();
      const listed = page(`/regios/${regionOf(id)}/`).querySelector(
        `[data-regiovraag="${vraag}"] [data-lokaal="${id}"]`,
      );
      expect(listed, `${id} ${vraag}`).not.toBeNull();
    }
  }
});

test('a national profile leads to its local profiles, or to the list of regions when there are many', () => {
  for (const [is, profiles] of Map.groupBy(local, ({ data }) => data.is)) {
    const links = page(`/organisaties/${is}/`)
      .querySelectorAll('.profile-header a')
      .map((link) => link.getAttribute('href'));
    const wanted = profiles.length > 4 ? ['/regios/'] : profiles.map(({ id }) => `/regios/${id}/`);
    expect(links, is).toEqual(expect.arrayContaining(wanted));
  }
});

test('the list of regions names every region with its municipalities', () => {
  for (const { id, data } of regions) {
    const item = page('/regios/').querySelector(`[data-regio="${id}"]`);
    expect(item?.querySelector('a')?.getAttribute('href')).toBe(`/regios/${id}/`);
    for (const gemeente of data.gemeenten) expect(item?.text).toContain(gemeente);
  }
});

test('the page of a question holds national answers only, and offers to choose a region', () => {
  for (const vraag of documents.ids('vragen')) {
    const root = page(`/wie-kan/${vraag}/`);
    expect(root.querySelector(`[data-regiokeuze="${vraag}"] a`)?.getAttribute('href')).toBe(
      `/regios/?vraag=${vraag}`,
    );
    expect(root.querySelector('[data-regio-anders]')?.text.trim()).toBe('');
    expect(root.querySelectorAll('[data-lokaal]').length).toBe(0);
  }
});

test('no pair, no table and no matrix holds a local profile: their number grows with the square', () => {
  for (const { address, html } of pages.filter((each) =>
    /\/met\/|^\/matrix\/|^\/aan-tafel\//.test(each.address),
  ))
    expect(html, address).not.toMatch(/\/regios\/[a-z0-9-]+\//);
});

test('the regional indexes hold every local profile, apart from the national one', () => {
  const bundles = JSON.parse(readFileSync(join(dist, 'pagefind-regios/bundels.json'), 'utf8')) as {
    adres: string;
    regios: string[];
  }[];
  expect(bundles.flatMap(({ regios }) => regios).toSorted()).toEqual(regions.map(({ id }) => id).toSorted());
  const counts = bundles.map(({ adres }) => {
    const entry = JSON.parse(readFileSync(join(dist, adres, 'pagefind-entry.json'), 'utf8')) as {
      languages: { nl: { page_count: number } };
    };
    return entry.languages.nl.page_count;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(local.length);
});

test('a local profile comes in a few round trips', () => {
  for (const { id } of local) {
    const html = pages.find(({ address }) => address === `/regios/${id}/`)?.html ?? '';
    expect(brotliCompressSync(html).length, id).toBeLessThan(20_000);
  }
});
