import { expect, test } from 'vitest';
import { channelHref } from '../../src/model/channels.ts';
import { coverage } from '../../src/model/coverage.ts';
import { byLetter } from '../../src/model/letters.ts';
import { readingLevel, syllablesIn } from '../../src/model/reading-level.ts';
import { numberSources } from '../../src/model/sources.ts';
import { byTheme } from '../../src/model/themes.ts';
import { profile } from '../helpers/profiles.ts';

test.each([
  ['telefoon', '0800-2000', 'tel:08002000'],
  ['telefoon', '088-123 45 67', 'tel:0881234567'],
  ['e-mail', 'info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
  ['website', 'https://voorbeeld.nl/', 'https://voorbeeld.nl/'],
  ['via', 'de wijkagent', undefined],
  ['telefoon', undefined, undefined],
] as const)('a channel of kind %s with %s leads to %s', (soort, waarde, href) => {
  const kanaal = { doel: 'advies', soort, wanneer: 'kantoortijd', ...(waarde ? { waarde } : {}) } as const;
  expect(channelHref(kanaal)).toBe(href);
});

test('counts answers, sources and hard facts, and keeps open questions apart', () => {
  const counted = coverage(
    [
      profile({
        kan: {
          een: { antwoord: 'ja', bron: ['x'], termijn: { tekst: '5 dagen', soort: 'wettelijk' } },
          twee: { antwoord: 'nee', omdat: 'Daarom.', watWel: 'Bel.' },
        },
        mandaat: { taken: [{ tekst: 'Doen.' }], wettelijkeBasis: [{ wet: 'Wet', zegt: 'Iets.' }] },
      }),
      profile(),
    ],
    3,
  );
  expect(counted).toEqual({
    profiles: 2,
    confirmed: 0,
    answers: { ja: 1, voorwaarden: 0, nee: 1, nvt: 0 },
    given: 2,
    sourced: 1,
    open: 4,
    hardFacts: { total: 2, sourced: 1 },
  });
});

test('themes come in the order of the list, and empty ones are left out', () => {
  const grouped = byTheme(
    [
      ['a', { thema: 'twee' }],
      ['b', { thema: 'een' }],
    ],
    { een: 'Eén', twee: 'Twee', drie: 'Drie' },
  );
  expect(grouped.map(({ label, entries }) => [label, entries.map(([id]) => id)])).toEqual([
    ['Eén', ['b']],
    ['Twee', ['a']],
  ]);
});

test('terms stand under their letter, also with an accent; numbers come first', () => {
  const term = (text: string) => ({ term: text, uitleg: 'x' });
  const letters = byLetter([
    ['151d', term('151d')],
    ['vo', term('VO')],
    ['eind', term('éind')],
  ]);
  expect(letters.map(({ letter }) => letter)).toEqual(['0-9', 'E', 'V']);
});

test('sources are numbered from one as they stand in the file', () => {
  const bron = { titel: 't', uitgever: 'u', url: 'https://x.nl', gelezen: '2026-01-01' };
  expect([...numberSources({ b: bron, a: bron }).values()].map(({ key, number }) => [key, number])).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});

test.each([
  ['huis', 1],
  ['bezoek', 2],
  ['veiligheid', 3],
  ['onaangekondigd', 5],
  ['geïnformeerd', 4],
  ['OM', 2],
])('“%s” has %d syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('short sentences of short words read easier than a long one', () => {
  const easy = readingLevel(['Bel de arts. Die komt langs.']);
  const hard = readingLevel([
    'De gecertificeerde instelling coördineert de jeugdbeschermingsmaatregel in samenspraak met betrokken organisaties.',
  ]);
  expect(easy.score).toBeGreaterThan(90);
  expect(hard.score).toBeLessThan(20);
  expect(easy.wordsPerSentence).toBe(3);
});
