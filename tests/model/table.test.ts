import { expect, test } from 'vitest';
import type { Organisatie } from '../../schemas/index.ts';
import { makeLookup } from '../../src/model/pair/lookup.ts';
import { overviewOf } from '../../src/model/table/overview.ts';
import { seatOf } from '../../src/model/table/seat.ts';
import { tableOf } from '../../src/model/table.ts';
import { contentWith, profile, question } from '../helpers/profiles.ts';

const VRAGEN = { bezoek: question('huisbezoek'), bellen: question('bellen'), opvang: question('opvang') };
const ja = { antwoord: 'ja' } as const;
const nee = (...wieWel: string[]) => ({
  antwoord: 'nee' as const,
  omdat: 'Ander werk.',
  ...(wieWel.length > 0 ? { wieWel } : { watWel: 'Bel een ander.' }),
});
const onder = (tekst: string, wieWel?: string[]) => ({
  antwoord: 'voorwaarden' as const,
  voorwaarden: [{ soort: 'samen-met' as const, tekst }],
  ...(wieWel ? { wieWel } : {}),
});

/** The table of `amw` and `wijkagent` with these parts, while others are in the directory. */
function table(
  amw: Partial<Organisatie>,
  wijkagent: Partial<Organisatie>,
  others: Record<string, Partial<Organisatie>> = {},
) {
  const organisaties = Object.fromEntries(
    Object.entries({
      amw: { naam: 'Maatschappelijk werk', ...amw },
      wijkagent: { naam: 'Wijkagent', ...wijkagent },
      ...others,
    }).map(([id, parts]) => [id, profile(parts)]),
  );
  const content = contentWith(organisaties, VRAGEN);
  const lookup = makeLookup(content);
  const seated = ['amw', 'wijkagent'];
  // As the browser gets it: by way of a file.
  const seats = JSON.parse(JSON.stringify(seated.map((id) => seatOf(lookup, id))));
  return tableOf(overviewOf(content), seats, { organisaties: seated, situatie: undefined, vragen: [] });
}

const outcomes = ({ rows }: ReturnType<typeof table>) =>
  Object.fromEntries(rows.map(({ id, outcome }) => [id, outcome]));
const said = ({ agenda }: ReturnType<typeof table>) => agenda.flatMap(({ points }) => points).join('\n');

test('one that can is enough for the table; conditions count where no one can without', () => {
  const made = table(
    { kan: { bezoek: ja, bellen: onder('Na overleg.'), opvang: nee() } },
    { kan: { bezoek: nee(), bellen: nee(), opvang: nee() } },
  );
  expect(outcomes(made)).toEqual({ bezoek: 'ja', bellen: 'voorwaarden', opvang: 'nee' });
  expect(made.sum).toBe(
    'Deze tafel kan 2 van de 3 taken, 1 daarvan alleen onder voorwaarden. Voor één taak is een ander nodig.',
  );
});

test('unknown never counts as a no: it is a group of its own, and no one is invited for it', () => {
  const made = table(
    { kan: { bezoek: nee() } },
    { kan: {} },
    { gemeente: { kan: { bezoek: ja, opvang: ja } } },
  );
  expect(outcomes(made)).toEqual({ bezoek: 'onbekend', bellen: 'onbekend', opvang: 'onbekend' });
  expect(made.invitations).toEqual({ invited: [], nobody: [] });
  expect(made.sum).toContain('Van 3 taken is het nog niet vastgelegd.');
  expect(made.sum).not.toContain('ander nodig');
  expect(said(made)).toContain('Nog niet vastgelegd: huisbezoek. Vraag het aan Wijkagent.');
});

test('an organisation that answered nothing is not invited as if it could', () => {
  const made = table({ kan: { bezoek: nee() } }, { kan: { bezoek: nee() } }, { gemeente: {} });
  expect(made.invitations).toEqual({ invited: [], nobody: ['bezoek'] });
});

test('a no and “not their work” together are what nobody here can, with whom to invite', () => {
  const made = table(
    { kan: { opvang: nee('gemeente') } },
    { kan: { opvang: { antwoord: 'nvt', omdat: 'Ander werk.' } } },
    { gemeente: { naam: 'Gemeente', kan: { opvang: ja } } },
  );
  expect(outcomes(made)['opvang']).toBe('nee');
  expect(made.invitations.invited.map(({ naam }) => naam)).toEqual(['Gemeente']);
  expect(said(made)).toContain('Wie nodigt Gemeente uit, voor opvang?');
});

test('conditions that name who does not sit here are shown, unless someone can without conditions', () => {
  const gemeente = { naam: 'Gemeente', kan: { bezoek: ja } };
  const kan = { bezoek: onder('De gemeente neemt het besluit.'), bellen: onder('De gemeente besluit.') };
  const made = table({ kan }, { kan: { bezoek: nee(), bellen: ja } }, { gemeente });
  expect(made.leaning.map(({ naam, taken }) => [naam, taken.map(({ id }) => id)])).toEqual([
    ['Gemeente', ['bezoek']],
  ]);
  expect(said(made)).toContain('Voorwaarden noemen ook wie hier niet zit: Gemeente (huisbezoek).');
});

test('who is invited anyway is not named again for its conditions', () => {
  const made = table(
    { kan: { bezoek: onder('De gemeente neemt het besluit.'), opvang: nee() } },
    { kan: { bezoek: nee(), opvang: nee() } },
    { gemeente: { naam: 'Gemeente', kan: { opvang: ja } } },
  );
  expect(made.invitations.invited.map(({ id }) => id)).toEqual(['gemeente']);
  expect(made.leaning).toEqual([]);
});

test('sees who points at each other', () => {
  const made = table(
    { kan: { bezoek: onder('Samen.', ['wijkagent']) } },
    { kan: { bezoek: onder('Samen.', ['amw']) } },
  );
  expect(said(made)).toContain('Bij een nee wijzen twee van jullie naar elkaar: huisbezoek');
});

test('says of each direction whether a name, only general lines, or nothing is written; a gap is not a no', () => {
  const named = table(
    { informatieDelen: { zijGeven: [{ wat: 'Aan de wijkagent, dat er gevaar is.' }] } },
    { informatieDelen: { zijGeven: [{ wat: 'Wat nodig is.' }] } },
  );
  expect(named.sharing.map(({ towards }) => towards)).toEqual([
    [undefined, 'naam'],
    ['algemeen', undefined],
  ]);
  const bare = table({}, { informatieDelen: { jijGeeft: [{ wat: 'Wat je zag.' }] } });
  expect(bare.sharing.map(({ towards }) => towards)).toEqual([
    [undefined, 'algemeen'],
    ['onbekend', undefined],
  ]);
  expect(said(bare)).toContain('Wat Wijkagent mag geven, is nog niet vastgelegd.');
  expect(bare.sharing[0]?.gives).toBeUndefined();
});

test('a line that names only who is not here does not hold here, and is counted', () => {
  const { sharing } = table(
    { informatieDelen: { zijGeven: [{ wat: 'Aan de gemeente, wat nodig is.' }] } },
    {},
    { gemeente: { naam: 'Gemeente' } },
  );
  expect(sharing[0]?.gives).toEqual({ named: [], general: [], others: 1 });
  expect(sharing[0]?.towards[1]).toBe('onbekend');
});

test('misunderstandings are those in which this table differs, or that name someone here', () => {
  const { thoughts } = table(
    {
      kan: { opvang: nee() },
      misverstanden: [
        { gedacht: 'Iets anders.', feit: 'Nee.' },
        { gedacht: 'Ze werken voor de wijkagent.', feit: 'Nee.' },
        { gedacht: 'Zij regelen opvang.', feit: 'Nee.' },
      ],
    },
    { kan: { opvang: ja } },
  );
  expect(thoughts.map(({ misverstand }) => misverstand.gedacht)).toEqual([
    'Zij regelen opvang.',
    'Ze werken voor de wijkagent.',
  ]);
});

test('the agenda takes ten minutes, whatever is left out, and no step is empty', () => {
  const tables = [
    table({}, {}),
    table({ kan: { bezoek: ja } }, { kan: { bezoek: ja, bellen: ja, opvang: ja } }),
    table({ kan: { bezoek: nee() } }, { kan: { bezoek: nee() } }),
  ];
  for (const { agenda } of tables) {
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10);
    expect(agenda.filter(({ points }) => points.length === 0)).toEqual([]);
  }
});

test('says at whom no profile here looks', () => {
  const blik = { kind: { tekst: 'Spreekt het kind.' } };
  const made = table({ belang: { staatVoor: { tekst: 'De inwoner.' }, blik } }, {});
  expect(said(made)).toContain(
    'Hoe jullie kijken naar de ouder, de partner, het slachtoffer, de pleger en de omgeving',
  );
  expect(said(made)).toContain(
    'In maar één profiel staat hoe ze kijken naar het kind (Maatschappelijk werk).',
  );
});
