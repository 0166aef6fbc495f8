import { diffLines } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { organisatie } from '../../schemas/organisatie.ts';
import { applyChanges } from '../../src/edit/apply.ts';
import { arrange, print } from '../../src/edit/canonical.ts';
import type { Pad, Wijziging } from '../../src/edit/change.ts';
import { changesBetween, changesInData } from '../../src/edit/compare.ts';
import { valueAt } from '../../src/edit/data.ts';
import { formatContent } from '../../src/edit/layout.ts';
import { readSource } from '../../src/edit/source.ts';
import { YAML_OPTIONS } from '../../src/markdown/yaml.ts';
import { edit, edits, netjes, open, placesIn, profiles, slordig } from '../helpers/edits.ts';

const tidy = (yaml: string) => {
  const document = parseDocument(yaml, YAML_OPTIONS);
  arrange(document.contents, organisatie);
  return `\n${print(document)}`;
};

const runs = { numRuns: Number(process.env['RUNS'] ?? 60) };

test('the changes between two versions turn the one into the other, in canonical layout', () => {
  const before = open(netjes);
  fc.assert(
    fc.property(edits, (all) => {
      const after = open(netjes);
      edit(after.data, all);
      const { source, botsingen } = applyChanges(netjes, changesOf(before.data, after.data));
      expect(botsingen).toEqual([]);
      const result = readSource(source);
      expect(result.data).toEqual(after.data);
      expect(result.body).toBe(before.body);
      expect(result.yaml).toBe(tidy(result.yaml));
    }),
    runs,
  );
});

test('an untidy file gets exactly the same changes', () => {
  const before = open(slordig);
  fc.assert(
    fc.property(edits, (all) => {
      const after = open(slordig);
      edit(after.data, all);
      const { source, botsingen } = applyChanges(slordig, changesOf(before.data, after.data));
      expect(botsingen).toEqual([]);
      const result = readSource(source);
      expect(result.data).toEqual(after.data);
      expect(result.body).toBe(before.body);
    }),
    runs,
  );
});

test.each(profiles)(
  'one word in every text at once changes only the lines of those texts: $id',
  ({ source }) => {
    const { data } = open(source);
    const after = structuredClone(data);
    for (const { parent, key } of placesIn(after))
      if (typeof parent[key] === 'string' && key !== 'antwoord') parent[key] = moreOf(parent[key]);
    const result = applyChanges(source, changesOf(data, after));
    expect(result.botsingen).toEqual([]);
    expect(readSource(result.source).data).toEqual(after);
    const [before, now] = [source.split('\n'), result.source.split('\n')];
    expect(now.map(stripped)).toEqual(before.map(stripped));
  },
);

/** One word, or for an id one part, more. */
const moreOf = (text: string) => (/^[\w-]+$/.test(text) ? `${text}-x` : `${text} erbij`);
const stripped = (line: string) => line.replaceAll(/-x\b| erbij\b|['"]/g, '');

test('one word in one text changes one line', () => {
  for (const { path } of placesIn(open(netjes).data)) {
    const after = open(netjes).data;
    const { parent, key } = placesIn(after).find((place) => String(place.path) === String(path)) ?? fail();
    if (typeof parent[key] !== 'string' || key === 'antwoord') continue;
    parent[key] = moreOf(parent[key]);
    const { source } = applyChanges(netjes, changesOf(open(netjes).data, after));
    expect(lines(netjes, source)).toHaveLength(2);
  }
});

const fail = (): never => {
  throw new Error('No such place.');
};

/** The lines that differ, as a patch shows them. */
const lines = (before: string, after: string) =>
  diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${added ? '+' : '-'}${line}`)
      : [],
  );

type Case = [string, Wijziging, string[]];

test.each<Case>([
  [
    'a new field stands where the schema has it',
    { pad: ['en'], wordt: { naam: 'Team' } },
    ['+en:', '+  naam: Team'],
  ],
  ['also within an answer', { pad: ['kan', 'behandelen', 'watWel'], wordt: 'Bel.' }, ['+    watWel: Bel.']],
  [
    'also before the first field',
    { pad: ['kan', 'advies-geven', 'letOp'], wordt: 'Let op.' },
    ['+    letOp: Let op.'],
  ],
  [
    'a new question comes last',
    { pad: ['kan', 'crisisopvang'], wordt: { antwoord: 'ja', bron: ['wmo'] } },
    ['+  crisisopvang:', '+    antwoord: ja', '+    bron: [wmo]'],
  ],
  [
    'a field that goes takes its own line',
    { pad: ['kan', 'huisbezoek', 'bron'], was: ['wmo'] },
    ['-    bron: [wmo]'],
  ],
  [
    'and its parent when nothing else is in it',
    { pad: ['inschakelen', 'kanalen'], was: valueAt(open(netjes).data, ['inschakelen', 'kanalen']) },
    [
      '-inschakelen:',
      '-  kanalen:',
      '-    - doel: advies',
      '-      soort: telefoon',
      "-      waarde: '0800-2000'",
      '-      wanneer: kantoortijd',
      '-      bron: [wmo]',
      '-    - doel: klacht',
      '-      soort: website',
      '-      waarde: https://voorbeeld.nl/klacht',
      '-      wanneer: dag-en-nacht',
    ],
  ],
  [
    'a longer list gets its new item',
    { pad: ['kan', 'behandelen', 'wieWel'], was: ['huisarts'], wordt: ['huisarts', 'jeugd-ggz'] },
    ['+      - jeugd-ggz'],
  ],
  [
    'a new first item goes above the others',
    { pad: ['kan', 'behandelen', 'wieWel'], was: ['huisarts'], wordt: ['jeugd-ggz', 'huisarts'] },
    ['+      - jeugd-ggz'],
  ],
  [
    'a shorter list loses its item',
    { pad: ['kan', 'huisbezoek', 'wieWel'], was: ['wijkagent', 'huisarts'], wordt: ['huisarts'] },
    ['-      - wijkagent'],
  ],
  [
    'sources change on their line',
    { pad: ['kan', 'huisbezoek', 'bron'], was: ['wmo'], wordt: ['wmo', 'akte'] },
    ['-    bron: [wmo]', '+    bron: [wmo, akte]'],
  ],
  [
    'the first field of an item goes',
    { pad: ['vroeger', 0, 'naam'], was: 'Loket' },
    ['-  - naam: Loket', '-    tot: 2015-01-01', '+  - tot: 2015-01-01'],
  ],
  [
    'a text that looks like a number gets quotes',
    { pad: ['naam'], was: 'Buurtteam', wordt: '0800-2000' },
    ['-naam: Buurtteam', "+naam: '0800-2000'"],
  ],
  [
    'a year stays a number',
    { pad: ['bronnen', 'wmo', 'jaar'], was: 2015, wordt: 2020 },
    ['-    jaar: 2015', '+    jaar: 2020'],
  ],
  [
    'quotes stay',
    {
      pad: ['kern'],
      was: 'Eerste hulp bij vragen: thuis, over geld en over opvoeden.',
      wordt: 'Eerste hulp.',
    },
    ["-kern: 'Eerste hulp bij vragen: thuis, over geld en over opvoeden.'", "+kern: 'Eerste hulp.'"],
  ],
  [
    'a comment beside a field stays',
    { pad: ['kan', 'huisbezoek', 'letOp'], was: 'Bel eerst.', wordt: 'Bel.' },
    ['-    letOp: Bel eerst. # geen bel bij de deur', '+    letOp: Bel. # geen bel bij de deur'],
  ],
  [
    'a part of the body',
    {
      pad: ['tekst', 'Het eerste contact'],
      was: 'Bel en stel je vraag.\n\nDaarna volgt een gesprek.',
      wordt: 'Bel en stel je vraag.',
    },
    ['-Daarna volgt een gesprek.', '-'],
  ],
  [
    'a new part comes last',
    { pad: ['tekst', 'Nog iets'], wordt: 'Tot ziens.' },
    ['+', '+## Nog iets', '+', '+Tot ziens.'],
  ],
  [
    'the last part goes',
    { pad: ['tekst', 'Als zij het anders zien'], was: 'Bel terug met nieuwe feiten.' },
    ['-', '-## Als zij het anders zien', '-', '-Bel terug met nieuwe feiten.'],
  ],
  [
    'what stands above the first heading goes',
    { pad: ['tekst', ''], was: 'Zij komen bij je thuis.' },
    ['-Zij komen bij je thuis.', '-'],
  ],
])('%s', (_, wijziging, expected) => {
  const { source, botsingen } = applyChanges(netjes, [wijziging]);
  expect(botsingen).toEqual([]);
  expect(lines(netjes, source)).toEqual(expected);
  expect(readSource(source).yaml).toBe(tidy(readSource(source).yaml));
});

test.each<Case>([
  [
    'a text between double quotes',
    { pad: ['kern'], was: 'Eerste hulp bij vragen: thuis, over geld.', wordt: 'Hulp.' },
    ['-kern:   "Eerste hulp bij vragen: thuis, over geld."', "+kern:   'Hulp.'"],
  ],
  [
    'a text with a comment beside it',
    { pad: ['naam'], was: 'Buurtteam', wordt: 'Wijkteam' },
    ['-"naam": Buurtteam   # zo heten ze sinds 2020', '+"naam": Wijkteam   # zo heten ze sinds 2020'],
  ],
  [
    'a text within brackets',
    { pad: ['inschakelen', 'kanalen', 0, 'waarde'], was: '0800-2000', wordt: '0800-3000' },
    [
      '-    - {doel: advies, soort: telefoon, waarde: "0800-2000", wanneer: kantoortijd}',
      "+    - {doel: advies, soort: telefoon, waarde: '0800-3000', wanneer: kantoortijd}",
    ],
  ],
  [
    'a new field within brackets',
    { pad: ['kan', 'behandelen', 'watWel'], wordt: 'Bel, of mail.' },
    [
      '-      behandelen: {antwoord: nee, omdat: "Daar zijn anderen voor.", wieWel: [huisarts]}',
      "+      behandelen: {antwoord: nee, omdat: Daar zijn anderen voor., wieWel: [huisarts], watWel: 'Bel, of mail.'}",
    ],
  ],
  [
    'a text over more lines',
    { pad: ['nodigVanJou', 0, 'tekst'], was: 'Feiten, geen vermoedens.', wordt: 'Feiten.' },
    ['--   tekst: >-', '-      Feiten,', '-      geen vermoedens.', '+-   tekst: Feiten.'],
  ],
  [
    'a new field in a deep indentation',
    { pad: ['kan', 'huisbezoek', 'bron'], wordt: ['wmo'] },
    ['+         bron: [wmo]'],
  ],
  [
    'a new item in a list without indentation',
    {
      pad: ['nodigVanJou'],
      was: open(slordig).data['nodigVanJou'],
      wordt: [...(open(slordig).data['nodigVanJou'] as object[]), { tekst: 'Tijd.' }],
    },
    ['+- tekst: Tijd.'],
  ],
  [
    'a new item above others and their comments',
    {
      pad: ['nodigVanJou'],
      was: open(slordig).data['nodigVanJou'],
      wordt: [{ tekst: 'Tijd.' }, ...(open(slordig).data['nodigVanJou'] as object[])],
    },
    ['+- tekst: Tijd.'],
  ],
  [
    'a body with loose lines',
    { pad: ['tekst', 'Het eerste contact'], was: 'Bel en stel je vraag.  \n\n\n\n* een', wordt: 'Bel.' },
    ['-Bel en stel je vraag.  ', '-', '-', '-', '-* een', '+Bel.'],
  ],
])('an untidy file keeps its other bytes: %s', (_, wijziging, expected) => {
  const { source, botsingen } = applyChanges(slordig, [wijziging]);
  expect(botsingen).toEqual([]);
  expect(lines(slordig, source)).toEqual(expected);
});

test('a change that stands there already does nothing', () => {
  expect(applyChanges(slordig, [{ pad: ['naam'], was: 'Loket', wordt: 'Buurtteam' }])).toEqual({
    source: slordig,
    botsingen: [],
  });
  expect(applyChanges(slordig, [{ pad: ['kan', 'crisisopvang'], was: { antwoord: 'ja' } }])).toEqual({
    source: slordig,
    botsingen: [],
  });
});

test('changes that build on each other leave the changes themselves as they are', () => {
  const changes: Wijziging[] = [
    { pad: ['kan', 'crisisopvang'], wordt: { antwoord: 'ja' } },
    { pad: ['kan', 'crisisopvang', 'letOp'], wordt: 'Bel.' },
  ];
  const { source } = applyChanges(netjes, changes);
  expect(lines(netjes, source)).toEqual(['+  crisisopvang:', '+    antwoord: ja', '+    letOp: Bel.']);
  expect(changes[0]?.wordt).toEqual({ antwoord: 'ja' });
});

test('a field that someone else changed is not overwritten', () => {
  const changes = [
    { pad: ['naam'], was: 'Loket', wordt: 'Team' },
    { pad: ['kern'], was: 'Eerste hulp bij vragen: thuis, over geld en over opvoeden.', wordt: 'Hulp.' },
    { pad: ['kan', 'crisisopvang', 'letOp'], was: 'Bel.', wordt: 'Bel eerst.' },
  ];
  const { source, botsingen } = applyChanges(netjes, changes);
  expect(botsingen).toEqual([{ wijziging: changes[0], nu: 'Buurtteam' }, { wijziging: changes[2] }]);
  expect(readSource(source).data).toMatchObject({ naam: 'Buurtteam', kern: 'Hulp.' });
});

test('an item that got another place is not overwritten', () => {
  const [first, second] = valueAt(open(netjes).data, ['inschakelen', 'kanalen']) as object[];
  const wijziging = { pad: ['inschakelen', 'kanalen', 1], was: second, wordt: { ...second, naam: 'Bureau' } };
  expect(applyChanges(netjes, [wijziging]).botsingen).toEqual([]);
  const shrunk = applyChanges(netjes, [
    { pad: ['inschakelen', 'kanalen'], was: [first, second], wordt: [second] },
  ]).source;
  expect(applyChanges(shrunk, [wijziging])).toEqual({ source: shrunk, botsingen: [{ wijziging }] });
  const grown = applyChanges(netjes, [
    { pad: ['inschakelen', 'kanalen'], was: [first, second], wordt: [first, first, second] },
  ]).source;
  expect(applyChanges(grown, [wijziging])).toEqual({ source: grown, botsingen: [{ wijziging, nu: first }] });
});

test('the edits of others stay, and what cannot be made is said', () => {
  const base = open(netjes).data;
  fc.assert(
    fc.property(edits, edits, (mine, others) => {
      const [own, other] = [open(netjes).data, open(netjes).data];
      edit(own, mine);
      edit(other, others);
      const theirs = applyChanges(netjes, changesOf(base, other)).source;
      const changes = changesOf(base, own);
      const { source, botsingen } = applyChanges(theirs, changes);
      const failed = new Set(botsingen.map(({ wijziging }) => wijziging));
      const result = readSource(source).data;
      for (const change of changes)
        if (!failed.has(change)) expect(valueAt(result, change.pad)).toEqual(change.wordt);
      const within = (pad: Pad, of: Pad) => of.every((step, index) => pad[index] === step);
      const made = changes.filter((change) => !failed.has(change));
      const strange = changesOf(other, result).filter(
        ({ pad }) => !made.some((change) => within(pad, change.pad) || within(change.pad, pad)),
      );
      expect(strange).toEqual([]);
      expect(applyChanges(source, made)).toEqual({ source, botsingen: [] });
    }),
    runs,
  );
});

test.each(profiles.slice(0, 3))('a new profile is built from nothing: $id', ({ source }) => {
  const { source: built, botsingen } = applyChanges('', changesBetween('', source));
  expect(botsingen).toEqual([]);
  expect(readSource(built).data).toEqual(readSource(source).data);
  expect(readSource(built).body).toEqual(readSource(source).body);
  expect(formatContent('organisaties', built)).toEqual({ text: built });
});

const deep = (depth: number): unknown => (depth === 0 ? 'x' : { a: deep(depth - 1) });
const circle: Record<string, unknown> = {};
circle['kan'] = circle;

test.each<[string, unknown, unknown]>([
  ['no path', [], 'x'],
  ['a path that is no list', 'naam', 'x'],
  ['the prototype', ['__proto__', 'gehackt'], 'x'],
  ['the constructor', ['constructor', 'prototype', 'gehackt'], 'x'],
  ['the prototype of a list', ['ookBekendAls', '__proto__', 'gehackt'], 'x'],
  ['the length of a list', ['ookBekendAls', 'length'], 0],
  ['a place far behind a list', ['ookBekendAls', 1e9], 'x'],
  ['a place before a list', ['ookBekendAls', -1], 'x'],
  ['half a place', ['ookBekendAls', 0.5], 'x'],
  ['a list that is not there', ['zoekwoorden', 0], 'x'],
  ['a field within a text', ['naam', 'eerste'], 'x'],
  ['a list without fields as fields', ['ookBekendAls', 'x'], 'x'],
  ['a very long path', Array.from({ length: 10_000 }, () => 'a'), 'x'],
  ['a step that is an object', ['kan', {}], 'x'],
  ['a very long key', ['x'.repeat(10_000)], 'x'],
  ['data within data without end', ['mandaat', 'reikwijdte'], circle],
  ['data that are too deep', ['mandaat', 'reikwijdte'], deep(50)],
  ['a key that is the prototype', ['mandaat', 'reikwijdte'], JSON.parse('{"__proto__": {"gehackt": 1}}')],
  ['a function', ['mandaat', 'reikwijdte'], () => 'x'],
  ['a date', ['mandaat', 'reikwijdte'], new Date(0)],
  ['a number that is none', ['mandaat', 'reikwijdte'], Number.NaN],
  ['a heading with a line end', ['tekst', 'a\n## b'], 'x'],
  ['a heading with spaces', ['tekst', ' a '], 'x'],
  ['a body that is no text', ['tekst', 'a'], { tekst: 'x' }],
  ['a path below a heading', ['tekst', 'a', 'b'], 'x'],
])('refuses %s', (_, pad, wordt) => {
  const wijziging = { pad, wordt } as Wijziging;
  const { source, botsingen } = applyChanges(netjes, [wijziging]);
  expect(source).toBe(netjes);
  expect(botsingen).toHaveLength(1);
  expect(botsingen[0]?.wijziging).toBe(wijziging);
  expect({}).not.toHaveProperty('gehackt');
});

test('a list loses no item by its number', () => {
  expect(applyChanges(netjes, [{ pad: ['ookBekendAls', 0], was: 'wijkteam' }]).botsingen).toHaveLength(1);
});

test('a file that cannot be read is refused in words', () => {
  expect(() => applyChanges('naam: x', [])).toThrow(/Dit bestand is niet te lezen\. Regel 1: /);
});

const changesOf = (before: object, after: object) =>
  changesInData({ data: before, tekst: '' }, { data: after, tekst: '' });
