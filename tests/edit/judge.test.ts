import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Collection } from '../../schemas/index.ts';
import type { Judgement } from '../../src/check/check.ts';
import { judgeProfile } from '../../src/edit/judge.ts';
import { surroundingsOf } from '../../src/edit/surroundings.ts';
import type { Problem } from '../../src/markdown/problem.ts';
import type { Content } from '../../src/model/content.ts';
import { asContent, contentUnder, judge, root } from '../helpers/content.ts';
import { profile } from '../helpers/reader.ts';

const VANDAAG = '2026-12-01';
const OWN = 'content/organisaties/voorbeeld.mdx';

/** Everything that was read, as the site knows it. */
function contentOf({ documents }: Judgement): Content {
  const byId = (collection: Collection) =>
    new Map([...documents.all(collection)].map(({ id, data }) => [id, data]));
  return Object.fromEntries(
    (['organisaties', 'vragen', 'situaties', 'begrippen', 'verwacht'] as const).map((each) => [
      each,
      byId(each),
    ]),
  ) as unknown as Content;
}

const said = ({ regel, kolom, ernst, regelId, tekst, herstel }: Problem) =>
  `${regel}:${kolom} ${ernst} [${regelId}] ${tekst} → ${herstel}`;

/** What check and form say of a file in the place of the profile `voorbeeld`, among the shared set and what joins in. */
function both(path: string, joining = join(path, '../erbij')) {
  const extra = contentUnder(joining);
  const checked = judge([asContent('organisaties', 'voorbeeld.mdx', path), ...extra], VANDAAG);
  const around = surroundingsOf(contentOf(judge(extra, VANDAAG)));
  return { checked, formed: judgeProfile('voorbeeld', readFileSync(path, 'utf8'), around, VANDAAG) };
}

const FAULTY = [
  ...readdirSync(join(root, 'tests/rules')).map((rule) => join('tests/rules', rule, 'fout.mdx')),
  ...readdirSync(join(root, 'tests/fixtures/kapot'))
    // This one is no text; the form refuses it when it is opened.
    .filter((name) => name !== 'windows-1252.mdx')
    .map((name) => join('tests/fixtures/kapot', name)),
];

describe.each(FAULTY)('%s', (path) => {
  test('the form says of a profile exactly what the check says', () => {
    const { checked, formed } = both(join(root, path));
    const expected = checked.problems.filter(({ bestand }) => bestand === OWN).map(said);
    expect(expected.length).toBeGreaterThan(existsSync(join(root, path, '../erbij')) ? -1 : 0);
    expect(formed.problems.map(said)).toEqual(expected);
  });
});

test('what an edit makes untrue in another profile is said in the words of the check', () => {
  const { checked, formed } = both(join(root, 'tests/rules/verwijzing-zonder-kring/fout.mdx'));
  const elsewhere = checked.problems.filter(
    ({ bestand, ernst }) => bestand !== OWN && bestand.includes('organisaties') && ernst === 'fout',
  );
  expect(elsewhere.map(({ regelId }) => regelId)).toContain('verwijzing-zonder-kring');
  const words = (problems: Problem[]) =>
    problems.map(({ bestand, tekst }) => `${bestand} ${tekst}`).toSorted();
  expect(words(formed.elsewhere)).toEqual(words(elsewhere));
});

/** Which field each error of this profile is put at. */
function fieldsOf(source: string) {
  const { problems } = judgeProfile('voorbeeld', source, surroundingsOf(contentOf(judge())), VANDAAG);
  return problems
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ regelId, pad }) => `${regelId}: ${pad?.join('.')}`);
}

describe('every error stands at its field', () => {
  const body = '## Het eerste contact\n\nTekst.\n\n## Als zij het anders zien\n\nTekst.';
  test.each([
    [
      'a field that is missing',
      'kan:\n  huisbezoek:\n    antwoord: nee\n    watWel: Bel.',
      'verplicht-of-soort: kan.huisbezoek.omdat',
    ],
    [
      'a rule over a group',
      'kan:\n  huisbezoek:\n    antwoord: nee\n    omdat: Nee.',
      'waarde: kan.huisbezoek',
    ],
    ['a wrong choice', 'kan:\n  huisbezoek:\n    antwoord: misschien', 'keuze: kan.huisbezoek.antwoord'],
    ['an item of a list', "zoekwoorden:\n  - ''", 'lengte: zoekwoorden.0'],
    ['a field that does not exist', 'layout: x', 'onbekend-veld: layout'],
    [
      'a rule over several files',
      'werktSamenMet:\n  - organisatie: bestaat-niet\n    hoe: krijgt-van',
      'id-bestaat: werktSamenMet.0.organisatie',
    ],
    [
      'a word in the text of a field',
      'zoekwoorden:\n  - een\n  - 06-12345678',
      'contact-functioneel: zoekwoorden.1',
    ],
  ])('%s', (_, front, expected) => {
    expect(fieldsOf(profile({ front, body }))).toContain(expected);
  });

  test('the text, where a heading is missing', () => {
    expect(fieldsOf(profile({ body: '## Het eerste contact' }))).toEqual(['verplichte-koppen: tekst']);
  });
});
