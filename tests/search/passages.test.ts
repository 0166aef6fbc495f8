import { expect, test } from 'vitest';
import { passagesOf } from '../../src/search/passages.ts';

const words = (count: number, word = 'woord') => Array.from({ length: count }, () => word).join(' ');
const profile = (sections: string) =>
  `<main><article data-pagefind-body><header><h1>Veilig Thuis</h1><p>Advies- en meldpunt.</p></header>${sections}</article></main>`;

test('every section is a passage with its own address and title; the top has the name', () => {
  const passages = passagesOf(
    profile(
      '<section id="mandaat"><h2>Mandaat en belang</h2><p>Onderzoekt.</p></section><section id="kan"><h2>Wat ze kunnen</h2><p>Advies geven</p></section>',
    ),
  );
  expect(passages).toEqual([
    { anchor: '', title: 'Veilig Thuis', text: 'Veilig Thuis. Advies- en meldpunt.' },
    {
      anchor: 'mandaat',
      title: 'Veilig Thuis: mandaat en belang',
      text: 'Mandaat en belang. Onderzoekt.',
    },
    { anchor: 'kan', title: 'Veilig Thuis: wat ze kunnen', text: 'Wat ze kunnen. Advies geven.' },
  ]);
});

test('a long section is several passages, each from the nearest id, and no word is lost', () => {
  const passages = passagesOf(
    profile(
      `<section id="kan"><h2>Wat ze kunnen</h2><section id="kan-nee"><ul><li id="kan-huisbezoek">${words(200)}</li><li id="kan-advies">${words(200)}</li><li>${words(900, 'lang')}</li></ul></section></section>`,
    ),
  );
  expect(passages.map(({ anchor }) => anchor)).toEqual(['', 'kan', 'kan-advies', 'kan-nee']);
  expect(passages.every(({ title }) => title.startsWith('Veilig Thuis'))).toBe(true);
  const text = passages.map((passage) => passage.text).join(' ');
  expect(text.match(/\bwoord\b/g)).toHaveLength(400);
  expect(text.match(/\blang\b/g)).toHaveLength(900);
});

test('what is marked as not to be searched is left out, and so is what is outside the profile', () => {
  const passages = passagesOf(
    `<nav>Hoofdmenu</nav>${profile('<section id="kan"><h2>Kan</h2><h4 data-pagefind-ignore>huisbezoek</h4><p>Ja, <a>graag</a>.</p></section>')}`,
  );
  expect(passages.at(-1)?.text).toBe('Kan. Ja, graag.');
  expect(passagesOf('<main><p>Geen profiel</p></main>')).toEqual([]);
});
