import { expect, test } from 'vitest';
import type { Organisatie, Situatie } from '../../schemas/index.ts';
import type { Content } from '../../src/model/content.ts';
import { makeLookup } from '../../src/model/pair/lookup.ts';
import { pairOf, pairsOf } from '../../src/model/pair.ts';
import { contentWith, profile, question } from '../helpers/profiles.ts';

const VRAGEN = { bezoek: question('huisbezoek'), bellen: question('bellen'), opvang: question('opvang') };
const ja = { antwoord: 'ja' } as const;
const nee = (...wieWel: string[]) => ({
  antwoord: 'nee' as const,
  omdat: 'Ander werk.',
  ...(wieWel.length > 0 ? { wieWel } : { watWel: 'Bel een ander.' }),
});
const onder = (soort: 'opdracht' | 'melding', wieWel?: string[]) => ({
  antwoord: 'voorwaarden' as const,
  voorwaarden: [{ soort, tekst: `Na ${soort}.` }],
  ...(wieWel ? { wieWel } : {}),
});

/** The pair of `amw` and `wijkagent` with these parts, and other profiles around them. */
function pair(
  amw: Partial<Organisatie>,
  wijkagent: Partial<Organisatie>,
  others: Record<string, Partial<Organisatie>> = {},
  extra: Partial<Content> = {},
) {
  const organisaties = Object.fromEntries(
    Object.entries({
      amw: { naam: 'Maatschappelijk werk', ookBekendAls: ['AMW'], ...amw },
      wijkagent: { naam: 'Wijkagent', ookBekendAls: ['politie'], ...wijkagent },
      ...others,
    }).map(([id, parts]) => [id, profile(parts)]),
  );
  return pairOf(makeLookup({ ...contentWith(organisaties, VRAGEN), ...extra }), 'amw', 'wijkagent');
}

test('makes every pair once, in alphabetical order, whatever the order of the profiles', () => {
  expect(pairsOf(['c', 'a', 'b'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('an unknown organisation is a mistake in the code, and says so', () => {
  expect(() => pairOf(makeLookup(contentWith({}, {})), 'niemand', 'iemand')).toThrow('niemand');
});

test('shows what both can, what one can, what neither can, and never takes an open question for a no', () => {
  const { comparison } = pair(
    { kan: { bezoek: ja, bellen: nee() } },
    { kan: { bezoek: onder('melding'), bellen: ja } },
  );
  expect(comparison.both.map(({ id }) => id)).toEqual(['bezoek']);
  expect(comparison.only.map((list) => list.map(({ id }) => id))).toEqual([[], ['bellen']]);
  expect(comparison.neither).toEqual([]);
  expect(comparison.unknown.map(({ id }) => id)).toEqual(['opvang']);
});

test('where neither can, the others follow: ja first, and within that whom these two name', () => {
  const { comparison } = pair(
    { kan: { opvang: nee('tweede') } },
    { kan: { opvang: { antwoord: 'nvt', wieWel: ['soms'] } } },
    {
      soms: { kan: { opvang: onder('melding') } },
      eerste: { kan: { opvang: ja } },
      tweede: { kan: { opvang: ja } },
      nooit: { kan: { opvang: nee() } },
    },
  );
  expect(comparison.neither[0]?.instead.map(({ id, group }) => [id, group])).toEqual([
    ['tweede', 'ja'],
    ['eerste', 'ja'],
    ['soms', 'voorwaarden'],
  ]);
});

test('sees that each names the other for when it cannot', () => {
  const { comparison, summary, openEnds } = pair(
    { kan: { bezoek: onder('melding', ['wijkagent']), bellen: onder('melding', ['wijkagent']) } },
    { kan: { bezoek: onder('opdracht', ['amw']), bellen: onder('melding') } },
  );
  expect(comparison.both.map(({ id, mutual }) => [id, mutual])).toEqual([
    ['bezoek', true],
    ['bellen', false],
  ]);
  expect(summary.map(({ text }) => text).join()).toContain('voor huisbezoek wijzen jullie naar elkaar');
  expect(openEnds.join()).toContain('Voor huisbezoek wijzen jullie naar elkaar.');
});

test('a pointer holds only where one cannot and the other can, and asks what its condition leaves open', () => {
  const { passing, openEnds } = pair(
    { kan: { bezoek: nee('wijkagent'), bellen: nee('wijkagent') } },
    { kan: { bezoek: onder('opdracht'), bellen: nee() } },
  );
  expect(passing[0].pointers.map(({ id }) => id)).toEqual(['bezoek']);
  expect(passing[1].pointers).toEqual([]);
  expect(openEnds).toContain(
    'Maatschappelijk werk wijst naar Wijkagent voor huisbezoek. Daar kan het alleen in opdracht. Wie geeft die opdracht?',
  );
});

test('work goes in the direction that either profile gives, and what both say the same is said once', () => {
  const { passing, table } = pair(
    {
      werktSamenMet: [
        {
          organisatie: 'wijkagent',
          hoe: 'krijgt-van',
          toelichting: 'Zorgmeldingen. Ook van ’s nachts.',
          bron: ['a'],
        },
        { organisatie: 'wijkagent', hoe: 'zit-aan-tafel-met' },
        { organisatie: 'ander', hoe: 'krijgt-van', toelichting: 'Iets anders.' },
      ],
    },
    {
      werktSamenMet: [
        { organisatie: 'amw', hoe: 'draagt-over-aan', toelichting: 'Zorgmeldingen.' },
        { organisatie: 'amw', hoe: 'zit-aan-tafel-met', toelichting: 'Overleg.' },
      ],
    },
  );
  expect(passing[0].work).toEqual([]);
  expect(passing[1].work.map(({ by, line }) => [by.id, line.toelichting])).toEqual([
    ['amw', 'Zorgmeldingen. Ook van ’s nachts.'],
  ]);
  expect(table.map(({ by, line }) => [by.id, line.toelichting])).toEqual([['wijkagent', 'Overleg.']]);
});

test('of two lines alike the sourced one stays, and a bare line stays when it is all there is', () => {
  const { passing, table } = pair(
    {
      werktSamenMet: [
        { organisatie: 'wijkagent', hoe: 'draagt-over-aan', toelichting: 'Dreiging.' },
        { organisatie: 'wijkagent', hoe: 'zit-aan-tafel-met' },
      ],
    },
    { werktSamenMet: [{ organisatie: 'amw', hoe: 'krijgt-van', toelichting: 'Dreiging.', bron: ['b'] }] },
  );
  expect(passing[0].work.map(({ by }) => by.id)).toEqual(['wijkagent']);
  expect(table).toHaveLength(1);
});

test('work that nobody wrote down is not known, which is not a no', () => {
  const { summary, openEnds } = pair({}, {});
  expect(summary[0]?.text).toMatch(/^Nog niet vastgelegd: .* Dat is geen nee/);
  expect(openEnds.join()).toContain('In geen van beide profielen staat dat jullie elkaar werk doorgeven');
});

test('shows what a profile gives to this partner first, then to all, and counts what is for others', () => {
  const { sharing } = pair(
    {
      informatieDelen: {
        zijGeven: [
          { wat: 'Aan wie meldde, de stappen.' },
          { wat: 'Aan de huisarts, een brief.' },
          { wat: 'Aan de politie, gevaar.' },
        ],
      },
    },
    {
      informatieDelen: {
        jijGeeft: [{ wat: 'Wat de politie nodig heeft bij gevaar.' }],
        nooit: [{ tekst: 'Opsporing.' }],
      },
    },
    { huisarts: { naam: 'Huisarts en POH-GGZ' } },
  );
  const [there, back] = sharing;
  expect(there.gives.lines?.map(({ wat }) => wat)).toEqual([
    'Aan de politie, gevaar.',
    'Aan wie meldde, de stappen.',
  ]);
  expect(there.gives.others).toBe(1);
  expect(there.welcome.lines).toHaveLength(1);
  expect(back.never).toEqual([{ tekst: 'Opsporing.' }]);
  expect(back.gives.lines).toBeUndefined();
});

test.each([
  ['Aan de politie, gevaar.', 'Aan AMW, een melding.', 'Beide profielen noemen de ander'],
  ['Aan de politie, gevaar.', 'Aan jou, gevaar.', 'Maatschappelijk werk noemt Wijkagent'],
  ['Aan jou, gevaar.', 'Aan AMW, een melding.', 'Wijkagent noemt Maatschappelijk werk'],
  ['Aan jou, gevaar.', 'Aan jou, gevaar.', 'Geen van beide profielen noemt de ander'],
])('says who names whom in what it may give: %s %s', (one, other, words) => {
  const { summary } = pair(
    { informatieDelen: { zijGeven: [{ wat: one }] } },
    { informatieDelen: { zijGeven: [{ wat: other }] } },
  );
  expect(summary.find(({ label }) => label === 'Delen')?.text).toContain(words);
});

test('likely misunderstandings name the other, or are about what one can and the other cannot', () => {
  const misverstanden = [
    { gedacht: 'Het is gratis.', feit: 'Niet altijd.' },
    { gedacht: 'Ze doen geen huisbezoek.', feit: 'Wel.' },
    { gedacht: 'Ze werken voor anderen.', feit: 'Niet voor de politie.' },
  ];
  const { thoughts } = pair(
    { misverstanden, kan: { bezoek: ja } },
    { misverstanden, kan: { bezoek: nee('amw') } },
  );
  expect(thoughts[0].likely.map(({ misverstand }) => misverstand.gedacht)).toEqual([
    'Ze werken voor anderen.',
    'Ze doen geen huisbezoek.',
  ]);
  expect(thoughts[0].likely.map(({ task }) => task?.id)).toEqual([undefined, 'bezoek']);
  expect(thoughts[0].general).toEqual([]);
  const { thoughts: apart } = pair({ misverstanden: misverstanden.slice(0, 1) }, {});
  expect(apart[0].likely).toEqual([]);
  expect(apart[0].general).toHaveLength(1);
  expect(apart[1].general).toEqual([]);
});

test('an abbreviation counts only as it is written, and a word only as a whole', () => {
  const { namedIn } = makeLookup(
    contentWith(
      {
        om: profile({ naam: 'Openbaar Ministerie', ookBekendAls: ['OM'] }),
        raad: profile({ naam: 'Raad voor de Kinderbescherming (RvdK)', ookBekendAls: ['de Raad'] }),
        school: profile({ naam: 'School en leerplicht', zoekwoorden: ['leerplichtambtenaar', 'leerplicht'] }),
        gemeente: profile({ naam: 'Gemeente' }),
        zvh: profile({ naam: 'Zorg- en Veiligheidshuis' }),
        crisis: profile({ naam: 'Crisisdienst ggz', zoekwoorden: ['crisisdienst', 'psychose'] }),
      },
      {},
    ),
  );
  expect([...namedIn('Bel om hulp bij de gemeenteraad.')]).toEqual([]);
  expect([...namedIn('Het OM of de Raad beslist; scholen horen het.')]).toEqual(['om', 'raad']);
  expect([...namedIn('De school en het Zorg- en Veiligheidshuis.')]).toEqual(['school', 'zvh']);
  expect([...namedIn('Het gemeentelijke meldpunt.')]).toEqual(['gemeente']);
  expect([...namedIn('De Raad beslist.')]).toEqual(['raad']);
  expect([...namedIn('Iets voor zorg- en welzijn, of bij een psychose.')]).toEqual([]);
  expect([...namedIn('Dan komt de crisisdienst.')]).toEqual(['crisis']);
});

test('asks the questions that name the partner first, and at most three', () => {
  const { questions } = pair(
    { kennismakingsvragen: ['Een?', 'Twee?', 'Drie?', 'Wanneer bellen jullie de politie?'] },
    {},
  );
  expect(questions).toEqual([['Wanneer bellen jullie de politie?', 'Een?', 'Twee?'], []]);
});

test('what is not recorded becomes a question, with how many more there are', () => {
  const { openEnds } = pair(
    {
      kan: { bezoek: ja, bellen: ja, opvang: ja },
      terugkoppeling: { watHoorJe: { tekst: 'Iets.' }, alsZeNietKomen: { tekst: 'Je hoort het.' } },
    },
    {},
  );
  expect(openEnds).toContain(
    'Wijkagent: hoe zit het met huisbezoek, bellen, opvang? Dat is nog niet vastgelegd.',
  );
  expect(openEnds.filter((each) => each.includes('niet komen'))).toEqual([
    'Wijkagent: hoe hoort de ander dat jullie niet komen? Dat is nog niet vastgelegd.',
  ]);
});

test('they meet in a situation only when both sit at the table, each with its own part', () => {
  const seat = (organisatie: string) => ({ organisatie, brengt: `Werk van ${organisatie}.` });
  const situatie = (...ids: string[]) =>
    ({ titel: 'T', vragen: ['opvang'], aanTafel: ids.map(seat) }) as unknown as Situatie;
  const { meetings, summary } = pair(
    { kan: { bezoek: nee(), opvang: nee() } },
    { kan: { bezoek: nee(), opvang: nee() } },
    {},
    {
      situaties: new Map([
        ['samen', situatie('wijkagent', 'amw')],
        ['alleen', situatie('amw', 'huisarts')],
      ]),
    },
  );
  expect(meetings.map(({ id, seats }) => [id, ...seats.map(({ brengt }) => brengt)])).toEqual([
    ['samen', 'Werk van amw.', 'Werk van wijkagent.'],
  ]);
  // What plays in their situation comes first.
  expect(summary.find(({ anchor }) => anchor === 'geen-van-beiden')?.text).toContain('opvang en huisbezoek');
});
