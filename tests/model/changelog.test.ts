import { expect, test } from 'vitest';
import { collections, type Organisatie } from '../../schemas/index.ts';
import { nextId, wijzigingOf } from '../../src/model/changelog.ts';
import { sectionOf } from '../../src/model/profile-sections.ts';
import { volledig } from '../helpers/edition.ts';
import { profile } from '../helpers/profiles.ts';

const names = { organisatie: (id: string) => id, vraag: (id: string) => id };
const version = (parts: Partial<Organisatie>, tekst = '') => ({
  id: 'voorbeeld',
  data: profile(parts),
  tekst,
});
const changed = (was: Partial<Organisatie>, wordt: Partial<Organisatie>) =>
  wijzigingOf(version(was), version(wordt), names);

const bron = { titel: 'Wet', uitgever: 'Overheid', url: 'https://voorbeeld.nl/wet', gelezen: '2026-01-01' };
const sharing = { nooit: [{ tekst: 'Het adres van een opvang.' }] };

test('a change in one part leads there, also with the source that goes with it and a new date', () => {
  const { beheer } = volledig;
  expect(
    changed(
      { beheer: { ...beheer, status: 'redactie', bevestigd: undefined, herzien: '2027-01-01' } },
      {
        informatieDelen: sharing,
        bronnen: { wet: bron },
        beheer: { ...beheer, status: 'redactie', bevestigd: undefined, herzien: '2027-05-01' },
      },
    ),
  ).toMatchObject({ titel: 'informatie delen, bronnen en data gewijzigd', deel: 'informatie-delen' });
});

test('changes in several parts, or in what stands above them, lead to the whole profile', () => {
  const both = { informatieDelen: sharing, kennismakingsvragen: ['Wat kan er sneller?'] };
  expect(changed({}, both)).not.toHaveProperty('deel');
  expect(changed({}, { naam: 'Anders' })).not.toHaveProperty('deel');
  expect(wijzigingOf(version({}, 'Een.'), version({}, 'Twee.'), names)).toMatchObject({
    titel: 'toelichting gewijzigd',
  });
});

test('sources alone lead to the sources; dates alone lead to the profile', () => {
  expect(changed({}, { bronnen: { wet: bron } })).toMatchObject({
    titel: 'bronnen gewijzigd',
    deel: 'bronnen',
  });
  const dates = { status: 'redactie', bewerkt: '2026-01-01', herzien: '2027-01-01' } as const;
  const later = changed({}, { beheer: dates });
  expect(later?.titel).toBe('data gewijzigd');
  expect(later).not.toHaveProperty('deel');
});

test('whom GitHub asks and the day of an edit are no news', () => {
  const beheer = { status: 'redactie', bewerkt: '2026-03-01', herzien: '2026-07-01' } as const;
  expect(changed({}, { beheer: { ...beheer, eigenaars: ['@naam'] } })).toBeUndefined();
});

test('of many changes the first are told, and how many there are more', () => {
  const words = Array.from({ length: 30 }, (_, index) => `woord ${index}`);
  const kan = Object.fromEntries(words.map((_, index) => [`vraag-${index}`, { antwoord: 'ja' as const }]));
  const { wat = [] } = changed({}, { kan }) ?? {};
  expect(wat).toHaveLength(21);
  expect(wat.at(-1)).toBe('En nog 10 andere wijzigingen.');
});

test('a new profile that is confirmed names who confirmed', () => {
  const made = wijzigingOf(undefined, { id: 'volledig', data: volledig, tekst: '' }, names);
  expect(made).toEqual({
    titel: 'nieuw profiel',
    wat: [volledig.kern],
    bevestigd: volledig.beheer.bevestigd,
  });
});

test('whatever changes fits in the log', () => {
  const { schema } = collections.wijzigingen;
  const leeg = version({});
  const all = { id: 'volledig', data: volledig, tekst: '## Kop\n\nTekst.' };
  for (const [was, wordt] of [
    [leeg, all],
    [all, leeg],
    [undefined, all],
    [all, undefined],
  ] as const) {
    const made = wijzigingOf(was, wordt, names);
    const list = [{ id: '2026-11-22', dag: '2026-11-22', ...made }];
    expect(schema.safeParse({ naam: 'Voorbeeld', wijzigingen: list }).error).toBeUndefined();
  }
});

test('every part of a profile has a field that is shown in it', () => {
  const shown = new Set(Object.keys(volledig).map(sectionOf));
  expect([...shown].filter(Boolean)).toHaveLength(9);
  expect(sectionOf('nodigVanJou')).toBe('nodig-van-jou');
  expect(sectionOf('naam')).toBeUndefined();
});

test('an id is the day, with a number where that is taken', () => {
  expect(nextId('2026-11-22', [])).toBe('2026-11-22');
  expect(nextId('2026-11-22', [{ id: '2026-11-22-2' }, { id: '2026-11-22' }])).toBe('2026-11-22-3');
});
