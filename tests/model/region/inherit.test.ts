import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collections, type Lokaal, type Organisatie } from '../../../schemas/index.ts';
import { namesIn } from '../../../src/model/maintenance.ts';
import { inheritAnswers, inheritLines, regionOf } from '../../../src/model/region/inherit.ts';
import { firstChannels, localSections, regionalQuestions } from '../../../src/model/region/local-page.ts';
import { statementsOf } from '../../../src/model/statements.ts';
import { contentWith, profile, question } from '../../helpers/profiles.ts';

const national = profile({
  inschakelen: {
    kanalen: [{ doel: 'acuut', soort: 'telefoon', waarde: '112', wanneer: 'dag-en-nacht' }],
    anoniem: { tekst: 'Landelijk anoniem.' },
    toestemming: { tekst: 'Landelijk toestemming.' },
  },
  kan: {
    huisbezoek: { antwoord: 'ja' },
    behandelen: { antwoord: 'nee', omdat: 'Dat doen ze niet.', watWel: 'Bel de huisarts.' },
  },
  kennismakingsvragen: ['Landelijke vraag?'],
});
const vragen = {
  huisbezoek: question('huisbezoek'),
  behandelen: question('behandelen'),
  opschalen: question('opschalen'),
};
const content = contentWith({ landelijk: national }, vragen);
const names = namesIn(content);

/** A local profile with these parts. */
const local = (parts: Partial<Lokaal> = {}): Lokaal =>
  collections.lokaal.schema.parse({
    is: 'landelijk',
    naam: 'Hier',
    beheer: { status: 'redactie', bewerkt: '2026-11-22', herzien: '2027-05-22' },
    ...parts,
  });
const linesOf = (parts: Partial<Lokaal>, from: Organisatie = national) =>
  inheritLines(statementsOf(from, names), local(parts), names);
const inShort = (parts: Partial<Lokaal>) =>
  linesOf(parts).map(({ herkomst, pad, words }) => `${herkomst} ${String(pad[1])}: ${words}`);

test('a profile that says nothing of its own takes over every line', () => {
  expect(linesOf({}).every(({ herkomst }) => herkomst === 'landelijk')).toBe(true);
  expect(linesOf({})).toHaveLength(
    statementsOf(national, names).filter(({ pad }) => pad[0] !== 'kan').length,
  );
});

test('a value of its own replaces the national one, and only that one', () => {
  expect(inShort({ inschakelen: { anoniem: { tekst: 'Hier niet.' } } })).toEqual([
    expect.stringContaining('landelijk kanalen: '),
    'lokaal anoniem: Hier niet.',
    'landelijk toestemming: Landelijk toestemming.',
  ]);
});

test('a list of its own comes before the national list, which stays', () => {
  const own = {
    doel: 'algemeen',
    soort: 'telefoon',
    waarde: '053-123 4567',
    wanneer: 'kantoortijd',
  } as const;
  const [first, second] = inShort({ inschakelen: { kanalen: [own] } });
  expect(first).toMatch(/^lokaal kanalen: .*053-123 4567/);
  expect(second).toMatch(/^landelijk kanalen: .*112/);
});

test('whatever a local profile says, no national line of a list is lost and no line is said twice', () => {
  const lists = ['nodigVanJou', 'misverstanden', 'inschakelen', 'mandaat'] as const;
  const rich = profile({
    nodigVanJou: [{ tekst: 'Feiten.' }, { tekst: 'Een naam.' }],
    misverstanden: [{ gedacht: 'Zus.', feit: 'Zo.' }],
    mandaat: { taken: [{ tekst: 'Een taak.' }] },
  });
  fc.assert(
    fc.property(
      fc.subarray([...lists]),
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
      (which, texts) => {
        const all = texts.slice(0, 7).map((tekst) => ({ tekst }));
        const parts: Partial<Lokaal> = {
          ...(which.includes('nodigVanJou') && { nodigVanJou: all }),
          ...(which.includes('mandaat') && { mandaat: { taken: all } }),
          ...(which.includes('misverstanden') && {
            misverstanden: texts.slice(0, 12).map((feit) => ({ gedacht: 'X', feit })),
          }),
        };
        const lines = linesOf(parts, rich);
        const count = (herkomst: string) => lines.filter((line) => line.herkomst === herkomst).length;
        expect(count('landelijk')).toBe(4);
        expect(count('lokaal')).toBe(statementsOf(local(parts) as unknown as Organisatie, names).length);
      },
    ),
  );
});

test('an answer of its own holds here, beside what the country answers; other answers are taken over', () => {
  const groups = inheritAnswers(
    content.vragen,
    national,
    local({ kan: { behandelen: { antwoord: 'ja' }, opschalen: { antwoord: 'ja' } } }),
  );
  const found = groups.ja.map(({ vraag, herkomst, landelijk }) => [vraag.id, herkomst, landelijk?.antwoord]);
  expect(found).toEqual([
    ['huisbezoek', 'landelijk', undefined],
    ['behandelen', 'lokaal', 'nee'],
    ['opschalen', 'lokaal', undefined],
  ]);
  expect(groups.nee).toEqual([]);
  expect(groups.onbekend).toEqual([]);
});

test('a section says first what is local and then what is national, and where nothing is said there is no section', () => {
  const from = {
    statements: statementsOf(national, names),
    kennismakingsvragen: national.kennismakingsvragen ?? [],
  };
  const sections = localSections(
    from,
    local({ kennismakingsvragen: ['Vraag van hier?'], inschakelen: { anoniem: { tekst: 'Hier niet.' } } }),
    names,
  );
  expect(sections.map(({ anchor, blocks }) => [anchor, ...blocks.map(({ herkomst }) => herkomst)])).toEqual([
    ['inschakelen', 'lokaal', 'landelijk'],
    ['kennismaken', 'lokaal', 'landelijk'],
  ]);
  expect(sections[1]?.blocks.map(({ vragen }) => vragen)).toEqual([
    ['Vraag van hier?'],
    ['Landelijke vraag?'],
  ]);
});

test('a region lists only the questions that someone there answers in another way', () => {
  const profiles = [
    { id: 'twente/een', data: local({ kan: { opschalen: { antwoord: 'ja' } } }) },
    { id: 'twente/twee', data: local() },
  ];
  const questions = regionalQuestions(content.vragen, profiles);
  expect(questions.map(({ vraag, answers }) => [vraag.id, answers.map(({ id }) => id)])).toEqual([
    ['opschalen', ['twente/een']],
  ]);
});

test('the region of a local profile is the first part of its id', () => {
  expect(regionOf('twente/veilig-thuis')).toBe('twente');
});

test('the number for danger comes first, also where a region has many channels of its own', () => {
  const own = Array.from(
    { length: 6 },
    () => ({ doel: 'algemeen', soort: 'bezoek', wanneer: 'kantoortijd' }) as const,
  );
  const shown = firstChannels(national.inschakelen?.kanalen ?? [], own);
  expect(shown[0]?.waarde).toBe('112');
  expect(shown).toHaveLength(4);
});
