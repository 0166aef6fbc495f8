import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { readPages } from '../helpers/site.ts';

const pages = readPages();
const whole = pages.filter(({ partial }) => !partial);
const { documents } = checkContent(process.cwd(), today());
const page = (address: string) => {
  const found = pages.find((each) => each.address === address);
  if (!found) throw new Error(`Geen pagina op ${address}`);
  return found;
};

test('there is one page for each profile and each question, and for each fixed address', () => {
  const expected = [
    ...[
      '/',
      '/wie-kan/',
      '/situaties/',
      '/begrippen/',
      '/kennismaken/',
      '/schrijfwijzer/',
      '/organisaties/',
      '/zoeken/',
      '/over/',
      '/toegankelijkheid/',
      '/privacy/',
      '/open-data/',
      '/open-data/hsds/',
      '/meedoen/',
      '/bewerken/',
      '/aan-tafel/',
      '/404.html',
    ],
    ...documents.ids('vragen').flatMap((id) => [`/wie-kan/${id}/`, `/zoeken/antwoord/${id}/`]),
    ...documents
      .ids('organisaties')
      .flatMap((id) => [`/organisaties/${id}/`, `/organisaties/${id}/antwoorden/`]),
    ...documents.ids('situaties').map((id) => `/situaties/${id}/`),
  ];
  expect(pages.map(({ address }) => address).toSorted()).toEqual(expect.arrayContaining(expected.toSorted()));
});

test('every page has a title and a description of its own, one h1, and the language', () => {
  const titles = whole.map(({ root }) => root.querySelector('title')?.text ?? '');
  expect(new Set(titles).size).toBe(titles.length);
  for (const { address, root } of whole) {
    expect(root.querySelectorAll('h1').length, address).toBe(1);
    expect(root.querySelector('meta[name=description]')?.getAttribute('content'), address).toMatch(/.{20,}/);
    expect(root.querySelector('html')?.getAttribute('lang'), address).toBe('nl');
  }
});

test('every page says to call 112 in direct danger', () => {
  for (const { address, root } of whole)
    expect(root.querySelector('footer a[href="tel:112"]'), address).not.toBeNull();
});

test('every page has one header, main and footer, and every menu a name of its own', () => {
  for (const { address, root } of whole) {
    for (const landmark of ['body > header', 'body > main', 'body > footer'])
      expect(root.querySelectorAll(landmark).length, `${address} ${landmark}`).toBe(1);
    const names = root.querySelectorAll('nav').map((nav) => {
      const by = nav.getAttribute('aria-labelledby');
      return nav.getAttribute('aria-label') ?? (by ? root.getElementById(by)?.text.trim() : undefined) ?? '';
    });
    expect(names, address).not.toContain('');
    expect(new Set(names).size, address).toBe(names.length);
  }
});

test('the English name behind an abbreviation is marked as English', () => {
  const { root } = page('/begrippen/');
  expect(root.querySelector('#iht [lang=en]')?.text).toBe('intensive home treatment');
});

test('headings go down one level at a time', () => {
  for (const { address, root } of whole) {
    const levels = root.querySelectorAll('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, address).toEqual([]);
  }
});

test('a question page holds every organisation exactly once, in the group of its answer', () => {
  for (const vraag of documents.ids('vragen')) {
    const { root } = page(`/wie-kan/${vraag}/`);
    for (const { id, data } of documents.all('organisaties')) {
      const group = data.kan?.[vraag]?.antwoord ?? 'onbekend';
      expect(root.querySelectorAll(`[data-organisatie="${id}"]`).length, `${vraag} ${id}`).toBe(1);
      expect(
        root.querySelector(`[data-antwoordgroep="${group}"] [data-organisatie="${id}"]`),
        `${vraag} ${id}`,
      ).not.toBeNull();
    }
  }
});

test('a profile page has its sections, and every answer in its group with a way to the whole of it', () => {
  const sections = [
    'mandaat',
    'kan',
    'inschakelen',
    'nodig-van-jou',
    'terugkoppeling',
    'informatie-delen',
    'misverstanden',
    'kennismaken',
    'bronnen',
  ];
  for (const { id, data } of documents.all('organisaties')) {
    const { root } = page(`/organisaties/${id}/`);
    for (const section of sections)
      expect(root.querySelector(`section#${section}`), `${id} ${section}`).not.toBeNull();
    for (const vraag of documents.ids('vragen')) {
      const antwoord = data.kan?.[vraag];
      const line = root.querySelector(
        `[data-antwoordgroep="${antwoord?.antwoord ?? 'onbekend'}"] #kan-${vraag}`,
      );
      expect(line?.querySelector('a')?.getAttribute('href'), `${id} ${vraag}`).toBe(
        `/organisaties/${id}/antwoorden/#kan-${vraag}`,
      );
      expect(line?.classList.contains('vakkennis'), `${id} ${vraag}`).toBe(
        antwoord !== undefined && antwoord.bron === undefined,
      );
      if (antwoord?.antwoord === 'nee' && antwoord.wieWel)
        expect(line?.text.match(/[,:]/g)?.length, `${id} ${vraag}`).toBe(antwoord.wieWel.length);
    }
  }
});

test('every answer in full shows its sources or that it is unconfirmed', () => {
  for (const { id, data } of documents.all('organisaties')) {
    const { root } = page(`/organisaties/${id}/antwoorden/`);
    for (const [vraag, antwoord] of Object.entries(data.kan ?? {})) {
      const basis = root.querySelector(`#kan-${vraag} .basis`);
      const cited = basis?.querySelectorAll('a').length ?? 0;
      if (antwoord.bron) expect(cited, `${id} ${vraag}`).toBeGreaterThanOrEqual(antwoord.bron.length);
      else if (!('termijn' in antwoord && antwoord.termijn?.bron))
        expect(basis?.text, `${id} ${vraag}`).toBe('vakkennis, nog te bevestigen');
    }
  }
});

test('an answer without an organisation that can says what can be done instead', () => {
  for (const { id, data } of documents.all('organisaties')) {
    const { root } = page(`/organisaties/${id}/antwoorden/`);
    for (const [vraag, antwoord] of Object.entries(data.kan ?? {})) {
      if (antwoord.antwoord !== 'nee') continue;
      expect(root.querySelector(`#kan-${vraag}`)?.text, `${id} ${vraag}`).toMatch(/Wie wel:|Wat wel kan:/);
    }
  }
});

test('text never has a space before a comma or a full stop, nor a word glued to a link', () => {
  for (const { address, root } of whole) {
    const text = root.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
    expect(text.match(/.{15} [,.;](?= )/g), address).toBeNull();
    const glued = root.querySelector('main')?.innerHTML.match(/[a-z,.;]<a .{40}|<\/a>[a-z].{20}/gi);
    expect(glued ?? [], address).toEqual([]);
  }
});

test('no page has inline script or style, so the security policy needs no exception', () => {
  for (const { address, html, root } of pages) {
    // Linked data is a block of data: browsers do not run it.
    const inline = root.querySelectorAll('script:not([src]):not([type="application/ld+json"])');
    expect(inline.length, address).toBe(0);
    expect(root.querySelectorAll('style,[style]').length, address).toBe(0);
    expect(html, address).not.toMatch(/ on[a-z]+=/);
  }
  for (const { address, root } of whole) {
    const policy =
      root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toContain('unsafe-inline');
  }
});

test('every profile and situation explains at least some of its terms where they are first used', () => {
  for (const { address, root } of whole) {
    if (!/^\/(?:organisaties|situaties)\/[^/]+\/$/.test(address)) continue;
    const terms = root.querySelectorAll('a.term').map((link) => link.getAttribute('href'));
    expect(terms.length, address).toBeGreaterThan(0);
    expect(new Set(terms).size, address).toBe(terms.length);
    expect(root.querySelectorAll('a a, h2 a.term, h3 a.term').length, address).toBe(0);
  }
});
