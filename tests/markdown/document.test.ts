import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/document.ts';
import { messages, places, profile, readProfile } from '../helpers/reader.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file without mistakes', () => {
  const { document, problems } = readProfile(
    profile({
      front: 'kan:\n  huisbezoek:\n    antwoord: ja',
      body: '## Het *eerste* contact\n\nBel <Profiel id="wijkagent" />.\n\n> ### Daarna\n>\n> <WieKan vraag="huisbezoek" />',
    }),
  );

  test('gives its data and its text', () => {
    expect(problems).toEqual([]);
    expect(document?.data.kan?.['huisbezoek']).toEqual({ antwoord: 'ja' });
    expect(document).toMatchObject({ collection: 'organisaties', id: 'voorbeeld' });
    expect(document?.tree?.children).toHaveLength(3);
  });

  test('gives its headings, with their text and place', () => {
    expect(document?.headings).toEqual([
      { depth: 2, text: 'Het eerste contact', regel: 14, kolom: 1 },
      { depth: 3, text: 'Daarna', regel: 18, kolom: 3 },
    ]);
  });

  test('gives what its components point at', () => {
    expect(document?.references).toEqual([
      { target: 'organisaties', id: 'wijkagent', regel: 16, kolom: 5 },
      { target: 'vragen', id: 'huisbezoek', regel: 20, kolom: 3 },
    ]);
  });

  test('finds places in the data as lines of the file', () => {
    expect(document?.locate(['kan', 'huisbezoek', 'antwoord'])).toEqual({ regel: 7, kolom: 15 });
  });
});

describe('a file with mistakes', () => {
  test('reports those in characters, data and text in one run, each at its line in the file', () => {
    const { document, problems } = readProfile(
      profile({
        front: 'layout: x\nookBekendAls: [a\u200Bb]\nschaal:\n  niveau: overal',
        body: '# Kop\n\n[a](javascript:x)\n\n<Kader />',
      }),
    );
    expect(document).toBeUndefined();
    expect(places(problems)).toEqual([
      '6:17 onzichtbaar-teken',
      '8:11 keuze',
      '5:1 onbekend-veld',
      '15:1 kopniveau',
      '17:1 link',
      '19:1 component',
    ]);
  });

  test('reports the text too when the front matter cannot be read', () => {
    const { problems } = readProfile(profile({ front: 'naam: dubbel', body: '# Kop' }));
    expect(places(problems)).toEqual(['5:1 dubbele-sleutel', '12:1 kopniveau']);
  });

  test('names the file in every problem, and every problem is an error', () => {
    const { problems } = readProfile(profile({ front: 'layout: x', body: '# Kop' }));
    expect(new Set(problems.map(({ bestand }) => bestand))).toEqual(
      new Set(['content/organisaties/voorbeeld.mdx']),
    );
    expect(new Set(problems.map(({ ernst }) => ernst))).toEqual(new Set(['fout']));
  });

  test('counts the same lines in a file with Windows line ends and a byte order mark', () => {
    const text = profile({ front: 'layout: x', body: '# Kop' });
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(readProfile(windows).problems).toEqual(readProfile(text).problems);
  });

  test.for<[string, string]>([
    ['an empty file', ''],
    ['a file with only white space', ' \n\n\t\n'],
    ['a file with only a byte order mark', '\uFEFF'],
  ])('says of %s that it is empty', ([, text]) => {
    expect(places(readProfile(text).problems)).toEqual(['1:1 leeg-bestand']);
  });

  test('says that empty front matter has no data', () => {
    expect(messages(readProfile('---\n---\n\n## Kop\n').problems)).toMatchInlineSnapshot(`
      "1:1 [verplicht-of-soort]
        Hier staan geen gegevens, dus de pagina heeft niets te tonen.
        → Schrijf op elke regel een veld en zijn waarde, bijvoorbeeld: naam: Veilig Thuis"
    `);
  });
});

describe('a number that is typed as another number', () => {
  const read = (aantal: string) =>
    readProfile(profile({ front: `schaal:\n  niveau: lokaal\n  aantal: ${aantal}` })).problems;

  test.for(['0x1F', '0o17', '1e3', '25.0', '025', '+25'])('refuses %s at its place', (typed) => {
    expect(places(read(typed))).toEqual(['7:11 getal']);
  });

  test('says which number it would become', () => {
    expect(messages(read('0x1F'))).toMatchInlineSnapshot(`
      "7:11 [getal]
        0x1F wordt gelezen als 31; iemand die dit nakijkt, leest iets anders.
        → Schrijf het getal met alleen cijfers: 31"
    `);
  });

  test('accepts a number in digits', () => {
    expect(read('25')).toEqual([]);
  });
});

describe('other kinds of files', () => {
  test('a YAML file is data from its first line to its last', () => {
    const { problems } = readDocument(
      'verwacht',
      'x',
      'content/verwacht/x.yaml',
      bytes('naam: a\nlayout: b\n'),
    );
    expect(places(problems)).toEqual(['2:1 onbekend-veld']);
    const fine = readDocument('verwacht', 'x', 'content/verwacht/x.yaml', bytes('naam: a\n'));
    expect(fine.document).toMatchObject({ data: { naam: 'a' }, tree: undefined, headings: [] });
  });

  test('the text of a page about the site is left to Astro, its front matter is not', () => {
    const page = (extra: string) =>
      bytes(`---\ntitel: a\nomschrijving: b\n${extra}---\n\nimport x from "y"\n\n{x}\n`);
    const { document } = readDocument('paginas', 'over', 'content/paginas/over.mdx', page(''));
    expect(document).toMatchObject({ data: { titel: 'a' }, tree: undefined });
    const wrong = readDocument('paginas', 'over', 'content/paginas/over.mdx', page('layout: x\n'));
    expect(places(wrong.problems)).toEqual(['4:1 onbekend-veld']);
  });
});
