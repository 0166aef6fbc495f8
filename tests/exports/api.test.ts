import { expect, test } from 'vitest';
import { answersCsv } from '../../src/exports/answers-table.ts';
import { indexFile } from '../../src/exports/api/catalogue.ts';
import { organisationFile, organisationsFile } from '../../src/exports/api/organisations.ts';
import { questionFile, questionsFile } from '../../src/exports/api/questions.ts';
import { situationsFile, termsFile } from '../../src/exports/api/situations-and-terms.ts';
import { newestDay } from '../../src/model/content.ts';
import { editionOf, volledig } from '../helpers/edition.ts';
import { errorsBy } from '../helpers/json-schema.ts';
import { profile } from '../helpers/profiles.ts';

const edition = editionOf();
const at = editionOf({}, 'https://gids.voorbeeld.nl');
type Answer = { vraag: string; antwoord: string; bron?: string[]; vakkennis?: boolean };
const answerTo = (vraag: string, file: { antwoorden: object[] }) =>
  (file.antwoorden as Answer[]).find((answer) => answer.vraag === vraag);

test.for([
  ['index', indexFile],
  ['organisaties', organisationsFile],
  ['vragen', questionsFile],
  ['situaties', situationsFile],
  ['begrippen', termsFile],
] as const)('%s fits its schema, with and without a known address', ([name, file]) => {
  expect(errorsBy(`api/v1/${name}`, file(edition))).toEqual([]);
  expect(errorsBy(`api/v1/${name}`, file(at))).toEqual([]);
});

test.for(['volledig', 'leeg'])('the profile %s fits its schema, and so do the questions it answers', (id) => {
  expect(errorsBy('api/v1/organisatie', organisationFile(edition, id))).toEqual([]);
  for (const vraag of edition.content.vragen.keys())
    expect(errorsBy('api/v1/vraag', questionFile(edition, vraag))).toEqual([]);
});

test('a field that no schema names is refused, so that nothing gets out by accident', () => {
  expect(errorsBy('api/v1/organisatie', { ...organisationFile(edition, 'leeg'), geheim: 1 })).not.toEqual([]);
  expect(errorsBy('api/v1/vraag', { ...questionFile(edition, 'open'), gegenereerd: 'vandaag' })).not.toEqual(
    [],
  );
});

test('every organisation answers every question: what nobody wrote down is unknown, never a no', () => {
  const empty = organisationFile(edition, 'leeg');
  expect(empty.antwoorden.map((answer) => (answer as Answer).antwoord)).toEqual(Array(5).fill('onbekend'));
  expect(answerTo('open', organisationFile(edition, 'volledig'))).toEqual({
    organisatie: 'volledig',
    vraag: 'open',
    antwoord: 'onbekend',
  });
  expect(questionsFile(edition).vragen.find(({ id }) => id === 'sleutel-2')?.telling).toEqual({
    ja: 0,
    voorwaarden: 0,
    nee: 1,
    nvt: 0,
    onbekend: 1,
  });
});

test('an answer is the same wherever it stands', () => {
  const there = (questionFile(edition, 'sleutel-1').antwoorden as object[])[0];
  expect(answerTo('sleutel-1', organisationFile(edition, 'volledig'))).toEqual(there);
});

test('each statement has its sources, or says that it is vakkennis', () => {
  const one = profile({
    bronnen: {
      wet: { titel: 'Wet', uitgever: 'Overheid', url: 'https://wet.voorbeeld.nl', gelezen: '2026-01-02' },
    },
    nodigVanJou: [{ tekst: 'Feiten.', bron: ['wet'] }, { tekst: 'Tijd.' }],
    kan: {
      'sleutel-0': { antwoord: 'ja', termijn: { tekst: 'snel', soort: 'streven' }, bron: ['wet'] },
      'sleutel-1': { antwoord: 'ja', termijn: { tekst: 'snel', soort: 'wettelijk', bron: ['wet'] } },
    },
  });
  const file = organisationFile(editionOf({ one }), 'one') as ReturnType<typeof organisationFile> &
    Record<string, unknown>;
  expect(file['nodigVanJou']).toEqual([
    { tekst: 'Feiten.', bron: ['wet'], vakkennis: false },
    { tekst: 'Tijd.', bron: [], vakkennis: true },
  ]);
  // A term rests on what its answer rests on, unless it has a source of its own; never the other way round.
  expect(answerTo('sleutel-0', file)).toMatchObject({
    vakkennis: false,
    termijn: { bron: ['wet'], vakkennis: false },
  });
  expect(answerTo('sleutel-1', file)).toMatchObject({
    vakkennis: true,
    termijn: { bron: ['wet'], vakkennis: false },
  });
  const { organisaties } = questionFile(editionOf({ one }), 'sleutel-1');
  expect(organisaties['one']?.bronnen).toEqual(one.bronnen);
  expect(questionFile(editionOf({ one }), 'open').organisaties['one']?.bronnen).toEqual({});
});

test('who looks at changes is not published; who confirmed the profile is', () => {
  expect(volledig.beheer.eigenaars).toBeDefined();
  const { beheer } = organisationFile(edition, 'volledig');
  expect(beheer).toMatchObject({ status: 'bevestigd', bevestigd: volledig.beheer.bevestigd });
  expect(JSON.stringify([organisationFile(edition, 'volledig'), organisationsFile(edition)])).not.toContain(
    'eigenaars',
  );
});

test('addresses are whole where the address of the site is known, and from the root elsewhere', () => {
  expect(organisationFile(at, 'leeg')).toMatchObject({
    $schema: 'https://gids.voorbeeld.nl/schema/api/v1/organisatie.json',
    adres: 'https://gids.voorbeeld.nl/api/v1/organisaties/leeg.json',
    pagina: 'https://gids.voorbeeld.nl/organisaties/leeg/',
  });
  expect(organisationFile(edition, 'leeg').adres).toBe('/api/v1/organisaties/leeg.json');
  expect(indexFile(at).bestanden.map(({ adres }) => adres)).toContain(
    'https://gids.voorbeeld.nl/api/v1/vragen/{id}.json',
  );
  expect(indexFile(at).naamsvermelding).toBe('Bron: Kennismaken (https://gids.voorbeeld.nl/), CC BY 4.0');
});

test('the date of the files is the newest in the content; a review that is still to come is not one', () => {
  const beheer = { status: 'redactie', bewerkt: '2026-03-01', herzien: '2030-01-01' } as const;
  const { content } = editionOf();
  const only = {
    ...content,
    organisaties: new Map([['a', profile({ beheer })]]),
    situaties: new Map(),
    begrippen: new Map(),
  };
  expect(newestDay(only)).toBe('2026-03-01');
  const read = { titel: 'T', uitgever: 'U', url: 'https://t.voorbeeld.nl', gelezen: '2026-04-01' };
  only.organisaties.set('b', profile({ bronnen: { t: read } }));
  expect(newestDay(only)).toBe('2026-04-01');
  only.organisaties.set('c', profile({ beheer: { ...beheer, wetGecontroleerd: '2026-05-01' } }));
  expect(newestDay(only)).toBe('2026-05-01');
});

test('the table has a row for every question of every organisation, the unknown ones too', () => {
  const rows = answersCsv(edition).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + 2 * 5);
  const [header = '', ...body] = rows;
  expect(header.split(';').slice(0, 6).join(';')).toBe(
    '\uFEFForganisatie_id;organisatie;vraag_id;vraag;antwoord_id;antwoord',
  );
  expect(body.at(-1)).toContain(
    'leeg;Leeg;open;Wie kan open?;onbekend;Nog niet vastgelegd;;;;;;;;;;;redactie;',
  );
});

test('the table says in words when, why not, who can instead, and what it rests on', () => {
  const bron = {
    titel: 'Wet; deel 1',
    uitgever: 'Overheid',
    url: 'https://wet.voorbeeld.nl',
    gelezen: '2026-01-02',
  };
  const one = profile({
    naam: '=Een',
    bronnen: { wet: bron },
    kan: {
      'sleutel-0': {
        antwoord: 'voorwaarden',
        voorwaarden: [{ soort: 'melding', tekst: 'Er is een melding.' }],
        bron: ['wet'],
      },
      'sleutel-1': { antwoord: 'nee', omdat: 'Mag niet.', wieWel: ['leeg', 'volgt'] },
    },
  });
  const rows = answersCsv(editionOf({ one })).split('\r\n');
  const row = (vraag: string) => rows.find((each) => each.startsWith(`one;'=Een;${vraag};`)) ?? '';
  expect(row('sleutel-0')).toContain(';voorwaarden;Onder voorwaarden;Na een melding: Er is een melding.;');
  expect(row('sleutel-0')).toContain(';bronnen;"Wet; deel 1 (Overheid) https://wet.voorbeeld.nl";');
  expect(row('sleutel-1')).toContain(
    ';nee;Kan niet;;;Mag niet.;;;leeg | volgt;Leeg | Volgt nog;;vakkennis, nog te bevestigen;;',
  );
});
