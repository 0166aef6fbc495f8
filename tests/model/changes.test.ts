import { describe, expect, test } from 'vitest';
import type { Organisatie } from '../../schemas/index.ts';
import { changesInWords } from '../../src/model/changes.ts';
import { changesOf, names, sentences, version } from '../helpers/changes.ts';

type Parts = Partial<Organisatie>;
type Example = [what: string, was: Parts, wordt: Parts, zinnen: string[]];

const source = (titel: string) => ({
  titel,
  uitgever: 'Overheid.nl',
  url: 'https://wetten.overheid.nl/x',
  gelezen: '2026-01-01',
});
const sources = { wmo: source('Wmo 2015'), jeugdwet: source('Jeugdwet') };
const visit = (antwoord: NonNullable<Organisatie['kan']>[string]): Parts => ({
  kan: { huisbezoek: antwoord },
});
const when = (...voorwaarden: { soort: 'melding' | 'leeftijd' | 'regio'; tekst: string }[]): Parts =>
  visit({ antwoord: 'voorwaarden', voorwaarden });
const melding = { soort: 'melding', tekst: 'Alleen na een melding.' } as const;
const regio = { soort: 'regio', tekst: 'Alleen in de eigen regio.' } as const;
const tasks = (...taken: { tekst: string; bron?: string[] }[]): Parts => ({
  mandaat: { taken },
  bronnen: sources,
});
const advice = { tekst: 'Advies geven aan iedereen die zich zorgen maakt.' };
const research = { tekst: 'Onderzoeken of er geweld is.' };
const phone = { doel: 'melding', soort: 'telefoon', waarde: '0800-2000', wanneer: 'kantoortijd' } as const;
const mail = {
  doel: 'advies',
  soort: 'e-mail',
  waarde: 'advies@voorbeeld.nl',
  wanneer: 'kantoortijd',
} as const;
const channels = (...kanalen: NonNullable<Organisatie['inschakelen']>['kanalen']): Parts => ({
  inschakelen: { kanalen },
});
const managed = (parts: Partial<Organisatie['beheer']>): Parts => ({
  beheer: { status: 'redactie', bewerkt: '2026-01-01', herzien: '2026-07-01', ...parts },
});
const confirmed = (op: string) =>
  managed({ status: 'bevestigd', bevestigd: { op, door: 'Beleidsadviseur, Veilig Thuis Twente' } });

describe('answers', () => {
  test.each<Example>([
    [
      'an answer that moves takes its own fields along',
      visit({ antwoord: 'ja', toelichting: 'Op afspraak.' }),
      visit({ antwoord: 'voorwaarden', voorwaarden: [melding], toelichting: 'Op afspraak.' }),
      [
        'Huisbezoek: kan → kan onder voorwaarden.',
        'Huisbezoek › Voorwaarden: erbij “Na een melding: Alleen na een melding.”.',
      ],
    ],
    [
      'a new answer is told in full',
      {},
      visit({ antwoord: 'nee', omdat: 'Komt niet thuis.', wieWel: ['wijkagent', 'huisarts'] }),
      [
        'Huisbezoek: nog niet vastgelegd → kan niet.',
        'Huisbezoek › Omdat: erbij “Komt niet thuis.”.',
        'Huisbezoek: verwijst nu naar Wijkagent, Huisarts.',
      ],
    ],
    [
      'an answer that is withdrawn is no longer known, which is not a no',
      visit({ antwoord: 'nvt', omdat: 'Komt niet thuis.' }),
      {},
      ['Huisbezoek: hoort niet bij hun werk → nog niet vastgelegd.'],
    ],
    [
      'a reason, a remark and a redirect that change',
      visit({ antwoord: 'nee', omdat: 'Geen tijd.', wieWel: ['wijkagent', 'huisarts'] }),
      visit({ antwoord: 'nee', omdat: 'Mag niet.', letOp: 'Bel wel.', wieWel: ['huisarts', 'veilig-thuis'] }),
      [
        'Huisbezoek › Omdat: was “Geen tijd.”, wordt “Mag niet.”.',
        'Huisbezoek › Let op: erbij “Bel wel.”.',
        'Huisbezoek: verwijst nu naar Veilig Thuis.',
        'Huisbezoek: verwijst niet meer naar Wijkagent.',
      ],
    ],
    [
      'what only the old answer could have goes with its own label',
      visit({ antwoord: 'ja', toelichting: 'Op afspraak.' }),
      visit({ antwoord: 'nvt', omdat: 'Past niet.' }),
      [
        'Huisbezoek: kan → hoort niet bij hun werk.',
        'Huisbezoek › Omdat: erbij “Past niet.”.',
        'Huisbezoek › Toelichting: weg “Op afspraak.”.',
      ],
    ],
    [
      'redirects in another order',
      visit({ antwoord: 'nee', omdat: 'Nee.', wieWel: ['wijkagent', 'huisarts'] }),
      visit({ antwoord: 'nee', omdat: 'Nee.', wieWel: ['huisarts', 'wijkagent'] }),
      ['Huisbezoek: de volgorde van wie het wel kan is veranderd.'],
    ],
    [
      'a term, in time and in hardness',
      visit({ antwoord: 'ja', termijn: { tekst: 'binnen 5 werkdagen', soort: 'streven' } }),
      visit({ antwoord: 'ja', termijn: { tekst: 'binnen 10 werkdagen', soort: 'wettelijk' } }),
      [
        'Huisbezoek › Termijn: was “Streven: binnen 5 werkdagen”, wordt “Wettelijke termijn: binnen 10 werkdagen”.',
      ],
    ],
    [
      'all moves come before all details',
      { kan: { a: { antwoord: 'ja' }, b: { antwoord: 'ja' } } },
      { kan: { a: { antwoord: 'ja', letOp: 'Nu.' }, b: { antwoord: 'nvt', omdat: 'Past niet.' } } },
      ['B: kan → hoort niet bij hun werk.', 'A › Let op: erbij “Nu.”.', 'B › Omdat: erbij “Past niet.”.'],
    ],
  ])('%s', (_, was, wordt, zinnen) => {
    expect(sentences(was, wordt)).toEqual(zinnen);
  });
});

describe('conditions', () => {
  const adult = { soort: 'leeftijd', tekst: 'Vanaf 18 jaar.' } as const;
  test.each<Example>([
    [
      'one of the same kind is the same one in other words, wherever it stands',
      when(melding, regio),
      when(regio, { soort: 'melding', tekst: 'Pas als er een zorg ligt.' }),
      [
        'Huisbezoek › Voorwaarden: was “Na een melding: Alleen na een melding.”, wordt “Na een melding: Pas als er een zorg ligt.”.',
        'Huisbezoek › Voorwaarden: de volgorde is veranderd.',
      ],
    ],
    [
      'of two of a kind the most alike is the same one',
      when(adult, { soort: 'leeftijd', tekst: 'Tot 23 jaar en in overleg ook ouder.' }),
      when({ soort: 'leeftijd', tekst: 'Tot 27 jaar en in overleg ook ouder.' }),
      [
        'Huisbezoek › Voorwaarden: was “Leeftijd: Tot 23 jaar en in overleg ook ouder.”, wordt “Leeftijd: Tot 27 jaar en in overleg ook ouder.”.',
        'Huisbezoek › Voorwaarden: weg “Leeftijd: Vanaf 18 jaar.”.',
      ],
    ],
    [
      'the same words under another kind',
      when(melding),
      when({ ...melding, soort: 'regio' }),
      [
        'Huisbezoek › Voorwaarden: was “Na een melding: Alleen na een melding.”, wordt “Regio: Alleen na een melding.”.',
      ],
    ],
    [
      'the very same one is never taken for another with the same words',
      when(
        { soort: 'regio', tekst: 'Hier wel, daar niet.' },
        { soort: 'regio', tekst: 'Daar wel, hier niet.' },
      ),
      when({ soort: 'regio', tekst: 'Daar wel, hier niet.' }),
      ['Huisbezoek › Voorwaarden: weg “Regio: Hier wel, daar niet.”.'],
    ],
    [
      'one in front of the others is only new, and the others stay the same',
      when(melding),
      when(regio, melding),
      ['Huisbezoek › Voorwaarden: erbij “Regio: Alleen in de eigen regio.”.'],
    ],
  ])('%s', (_, was, wordt, zinnen) => {
    expect(sentences(was, wordt)).toEqual(zinnen);
  });
});

describe('channels', () => {
  test.each<Example>([
    [
      'another number and other hours of the same channel',
      channels(phone, mail),
      channels({ ...phone, waarde: '0800-2001', wanneer: 'dag-en-nacht' }, mail),
      [
        'Inschakelen › Kanalen (“Melden, Telefoon”) › Nummer of adres: was “0800-2000”, wordt “0800-2001”.',
        'Inschakelen › Kanalen (“Melden, Telefoon”) › Wanneer: was “kantoortijd”, wordt “dag en nacht, alle dagen”.',
      ],
    ],
    [
      'the same number for something else is the same channel',
      channels(phone),
      channels({ ...phone, doel: 'advies' }),
      ['Inschakelen › Kanalen (“Advies vragen, Telefoon”) › Doel: was “Melden”, wordt “Advies vragen”.'],
    ],
    [
      'also when it is explained in other words',
      channels({ ...phone, toelichting: 'Alleen voor burgers.' }),
      channels({ ...phone, doel: 'advies', toelichting: 'Je komt uit bij een eigen regio.' }),
      [
        'Inschakelen › Kanalen (“Advies vragen, Telefoon”) › Doel: was “Melden”, wordt “Advies vragen”.',
        'Inschakelen › Kanalen (“Advies vragen, Telefoon”) › Toelichting: was “Alleen voor burgers.”, wordt “Je komt uit bij een eigen regio.”.',
      ],
    ],
    [
      'a channel that came and one that went',
      channels(phone),
      channels(mail),
      [
        'Inschakelen › Kanalen: erbij “Advies vragen · E-mail · advies@voorbeeld.nl · kantoortijd” (zonder bron).',
        'Inschakelen › Kanalen: weg “Melden · Telefoon · 0800-2000 · kantoortijd”.',
      ],
    ],
    [
      'the other order, because the most important one stands first',
      channels(phone, mail),
      channels(mail, phone),
      ['Inschakelen › Kanalen: de volgorde is veranderd.'],
    ],
  ])('%s', (_, was, wordt, zinnen) => {
    expect(sentences(was, wordt)).toEqual(zinnen);
  });
});

describe('statements and other fields', () => {
  test.each<Example>([
    [
      'one in other words, one that came and one that went',
      tasks(advice, research),
      tasks(
        { tekst: 'Gratis advies geven aan iedereen die zich zorgen maakt.' },
        { tekst: 'Praten.', bron: ['wmo'] },
      ),
      [
        'Mandaat › Taken: was “Advies geven aan iedereen die zich zorgen maakt.”, wordt “Gratis advies geven aan iedereen die zich zorgen maakt.”.',
        'Mandaat › Taken: erbij “Praten.” (bron: “Wmo 2015” (wmo)).',
        'Mandaat › Taken: weg “Onderzoeken of er geweld is.”.',
      ],
    ],
    [
      'a statement that got a source, one that lost it, one that rests on another',
      tasks(advice, { ...research, bron: ['wmo'] }, { tekst: 'Praten.', bron: ['wmo'] }),
      tasks({ ...advice, bron: ['wmo'] }, research, { tekst: 'Praten.', bron: ['jeugdwet'] }),
      [
        'Mandaat › Taken (“Advies geven aan iedereen die zich zorgen maakt.”): heeft nu een bron: “Wmo 2015” (wmo).',
        'Mandaat › Taken (“Onderzoeken of er geweld is.”): heeft geen bron meer (was “Wmo 2015” (wmo)), dus nu “vakkennis, nog te bevestigen”.',
        'Mandaat › Taken (“Praten.”): rust nu ook op “Jeugdwet” (jeugdwet) en rust niet meer op “Wmo 2015” (wmo).',
      ],
    ],
    [
      'other words and another source are two changes',
      tasks({ ...research, bron: ['wmo'] }),
      tasks({ tekst: 'Onderzoeken of er nog geweld is.' }),
      [
        'Mandaat › Taken: was “Onderzoeken of er geweld is.”, wordt “Onderzoeken of er nog geweld is.”.',
        'Mandaat › Taken (“Onderzoeken of er nog geweld is.”): heeft geen bron meer (was “Wmo 2015” (wmo)), dus nu “vakkennis, nog te bevestigen”.',
      ],
    ],
    [
      'a single statement',
      { terugkoppeling: { watHoorJe: { tekst: 'Niets.' } } },
      { terugkoppeling: { watHoorJe: { tekst: 'De uitkomst.' }, binnen: { tekst: 'Vijf dagen.' } } },
      [
        'Terugkoppeling › Wat je hoort: was “Niets.”, wordt “De uitkomst.”.',
        'Terugkoppeling › Binnen welke tijd: erbij “Vijf dagen.” (zonder bron).',
      ],
    ],
    [
      'names and search words by the row',
      { naam: 'VT', zoekwoorden: ['melden', 'advies'] },
      { naam: 'Veilig Thuis', zoekwoorden: ['advies', 'geweld', 'zorgen'] },
      [
        'Naam: was “VT”, wordt “Veilig Thuis”.',
        'Zoekwoorden: erbij “geweld”, “zorgen”.',
        'Zoekwoorden: weg “melden”.',
      ],
    ],
    [
      'a partner by name',
      { werktSamenMet: [{ organisatie: 'wijkagent', hoe: 'krijgt-van' }] },
      { werktSamenMet: [{ organisatie: 'wijkagent', hoe: 'draagt-over-aan' }] },
      ['Werkt samen met (“Wijkagent”) › Hoe: was “Krijgt zaken van”, wordt “Draagt over aan”.'],
    ],
    [
      'the term of a new step names what it rests on',
      { inschakelen: { kanalen: [phone] }, bronnen: sources },
      {
        inschakelen: {
          kanalen: [phone],
          stappen: [{ stap: 'Bellen.', termijn: { tekst: '5 dagen', soort: 'streven', bron: ['wmo'] } }],
        },
        bronnen: sources,
      },
      ['Inschakelen › Stappen: erbij “Bellen. · Streven: 5 dagen” (bron: “Wmo 2015” (wmo)).'],
    ],
  ])('%s', (_, was, wordt, zinnen) => {
    expect(sentences(was, wordt)).toEqual(zinnen);
  });

  test('a change in a list is about the item, unless the length or the order of the list changed', () => {
    const reworded = { tekst: 'Advies geven aan iedereen met zorgen die zich meldt.' };
    const pads = (...after: { tekst: string }[]) =>
      changesOf(tasks(advice, research), tasks(...after)).map(({ pad }) => pad.join(' '));
    expect(pads(reworded, research)).toEqual(['mandaat taken 0']);
    expect(pads(research, reworded)).toEqual(['mandaat taken', 'mandaat taken']);
    expect(pads(reworded)).toEqual(['mandaat taken', 'mandaat taken']);
  });

  test('first what a reader asks, then the rest, the sources and the dates', () => {
    const was = { ...managed({}), kern: 'Oud.' };
    const wordt = {
      bronnen: { wmo: source('Wmo 2015') },
      ...managed({ herzien: '2027-01-01' }),
      kern: 'Nieuw.',
      informatieDelen: { nooit: [{ tekst: 'Namen.' }] },
      nodigVanJou: [{ tekst: 'Feiten.' }],
      terugkoppeling: { watHoorJe: { tekst: 'Alles.' } },
      ...channels(mail),
      ...visit({ antwoord: 'ja' }),
    } satisfies Parts;
    expect(changesOf(was, wordt).map(({ pad }) => pad[0])).toEqual([
      'kan',
      'inschakelen',
      'nodigVanJou',
      'terugkoppeling',
      'informatieDelen',
      'kern',
      'bronnen',
      'beheer',
    ]);
  });
});

describe('sources', () => {
  test.each<Example>([
    [
      'one that came, one that went and one that moved house',
      { bronnen: { wmo: source('Wmo 2015'), oud: source('Oude wet') } },
      {
        bronnen: {
          wmo: { ...source('Wmo 2015'), url: 'https://wetten.overheid.nl/y', jaar: 2015 },
          nieuw: source('Nieuwe wet'),
        },
      },
      [
        'Bron “Wmo 2015” (wmo) › Webadres: was “https://wetten.overheid.nl/x”, wordt “https://wetten.overheid.nl/y”.',
        'Bron “Wmo 2015” (wmo) › Jaar: erbij “2015”.',
        'Nieuwe bron: “Nieuwe wet · Overheid.nl · https://wetten.overheid.nl/x · 1 januari 2026” (nieuw).',
        'Bron weg: “Oude wet · Overheid.nl · https://wetten.overheid.nl/x · 1 januari 2026” (oud).',
      ],
    ],
  ])('%s', (_, was, wordt, zinnen) => {
    expect(sentences(was, wordt)).toEqual(zinnen);
  });
});

describe('dates and the confirmation', () => {
  test.each<Example>([
    [
      'the organisation confirms its profile',
      managed({}),
      confirmed('2026-11-22'),
      [
        'De organisatie heeft het profiel bevestigd: op 22 november 2026 door Beleidsadviseur, Veilig Thuis Twente.',
      ],
    ],
    [
      'and confirms it again',
      confirmed('2026-11-22'),
      confirmed('2027-05-01'),
      [
        'De organisatie heeft het profiel opnieuw bevestigd: op 1 mei 2027 door Beleidsadviseur, Veilig Thuis Twente (was op 22 november 2026 door Beleidsadviseur, Veilig Thuis Twente).',
      ],
    ],
    [
      'a confirmation that is dated back is no new confirmation',
      confirmed('2026-11-22'),
      confirmed('2026-11-01'),
      [
        'Bevestiging door de organisatie: was op 22 november 2026 door Beleidsadviseur, Veilig Thuis Twente, wordt op 1 november 2026 door Beleidsadviseur, Veilig Thuis Twente.',
      ],
    ],
    [
      'a confirmation that is taken away',
      confirmed('2026-11-22'),
      managed({}),
      [
        'De bevestiging door de organisatie is weg: was op 22 november 2026 door Beleidsadviseur, Veilig Thuis Twente; de status is weer “geschreven door de redactie”.',
      ],
    ],
    [
      'the other dates, in words',
      managed({}),
      managed({ bewerkt: '2026-02-01', wetGecontroleerd: '2026-02-02', herzien: '2027-02-03' }),
      [
        'Bewerkt: was “1 januari 2026”, wordt “1 februari 2026”.',
        'Wet gecontroleerd: erbij “2 februari 2026”.',
        'Herzien vóór: was “1 juli 2026”, wordt “3 februari 2027”.',
      ],
    ],
  ])('%s', (_, was, wordt, zinnen) => {
    expect(sentences(was, wordt)).toEqual(zinnen);
  });
});

describe('the text', () => {
  const about = (was: string, wordt: string) =>
    changesInWords(version({}, was), version({}, wordt), names).map(({ pad, zin }) => [pad.join(' '), zin]);

  test.each([
    [
      '## A\n\nEen twee drie.',
      '## A\n\nEen drie vier vijf.',
      ['tekst A', 'De tekst onder ‘A’ is aangepast: 2 woorden erbij, 1 woord weg.'],
    ],
    [
      '## A\n\neen twee',
      '## A\n\ntwee *een*',
      ['tekst A', 'De tekst onder ‘A’ is aangepast: dezelfde woorden, in een andere volgorde of opmaak.'],
    ],
    [
      'Boven.\n\n## A',
      'Boven en onder.\n\n## A',
      ['tekst ', 'De tekst boven de eerste kop is aangepast: 2 woorden erbij.'],
    ],
    [
      '## A\n\nEen.',
      '## A\n\nEen.\n\n## B\n\nTwee drie.',
      ['tekst B', 'Nieuw: de tekst onder ‘B’, 2 woorden.'],
    ],
    ['## A\n\nEen.\n\n## B\n\nTwee.', '## B\n\nTwee.', ['tekst A', 'Weg: de tekst onder ‘A’, 1 woord.']],
    [
      '## A\n\nEen.\n\n## B\n\nTwee.',
      '## B\n\nTwee.\n\n## A\n\nEen.',
      ['tekst', 'De stukken tekst staan in een andere volgorde.'],
    ],
    [
      '## A\n\nEen.',
      '## A\n\n\nEen.',
      ['tekst', 'In de tekst zijn alleen spaties of lege regels veranderd.'],
    ],
  ])('%j → %j', (was, wordt, expected) => {
    expect(about(was, wordt)).toEqual([expected]);
  });

  test('white space around it is no change: the reader keeps every line at its number', () => {
    expect(about('\n\n\n## A\n', '## A')).toEqual([]);
  });
});

describe('a whole profile', () => {
  const { kan } = visit({ antwoord: 'ja' });

  test('that is new or gone is one sentence', () => {
    const one = version({ ...confirmed('2026-11-22'), ...(kan && { kan }), bronnen: sources });
    expect(changesInWords(undefined, one, names)).toEqual([
      {
        pad: [],
        soort: 'profiel',
        zin: 'Nieuw profiel, met 1 antwoord en 2 bronnen, bevestigd door Beleidsadviseur, Veilig Thuis Twente.',
      },
    ]);
    expect(changesInWords(version({}), undefined, names)).toEqual([
      {
        pad: [],
        soort: 'profiel',
        zin: 'Het profiel is weg, met 0 antwoorden en 0 bronnen, geschreven door de redactie.',
      },
    ]);
  });

  test('that stayed the same gives no sentence, in whatever order its fields stand', () => {
    const turned = Object.fromEntries(
      Object.entries(version(tasks(advice)).data).toReversed(),
    ) as Organisatie;
    expect(
      changesInWords(version(tasks(advice)), { id: 'voorbeeld', data: turned, tekst: '' }, names),
    ).toEqual([]);
    expect(changesInWords(undefined, undefined, names)).toEqual([]);
  });
});

describe('long texts', () => {
  const filler = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');
  const changed = (was: string, wordt: string) =>
    sentences({ mandaat: { taken: [{ tekst: was }] } }, { mandaat: { taken: [{ tekst: wordt }] } }).join(
      '\n',
    );

  test('are cut to the part that differs, with some words around it', () => {
    const text = (word: string) => `${filler('voor', 30)} ${word} ${filler('achter', 30)}`;
    expect(changed(text('OUD'), text('NIEUW'))).toBe(
      `Mandaat › Taken: was “… ${filler('voor', 8)} OUD ${filler('achter', 6)} …”, wordt “… ${filler('voor', 8)} NIEUW ${filler('achter', 6)} …”.`,
    );
  });

  test('show both ends of a long part that differs', () => {
    const text = (a: string, b: string) => `${filler('voor', 15)} ${a} ${filler('midden', 40)} ${b}`;
    const zin = changed(text('EEN', 'TWEE'), text('DRIE', 'VIER'));
    for (const word of ['EEN', 'TWEE', 'DRIE', 'VIER']) expect(zin).toContain(word);
    expect(zin).toContain('[…]');
    expect(zin.length).toBeLessThan(600);
  });

  test('that came or went are cut at the end of a word', () => {
    const [zin = ''] = sentences({}, { nodigVanJou: [{ tekst: filler('feit', 70) }] });
    expect(zin).toMatch(/^Nodig van jou: erbij “(?:feit )+…” \(zonder bron\)\.$/);
    expect(zin.length).toBeLessThan(250);
  });
});
