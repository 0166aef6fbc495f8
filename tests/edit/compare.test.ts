import { expect, test } from 'vitest';
import type { Wijziging } from '../../src/edit/change.ts';
import { changesBetween, changesInData } from '../../src/edit/compare.ts';
import { netjes } from '../helpers/edits.ts';

const between = (before: unknown, after: unknown) =>
  changesInData({ data: before, tekst: '' }, { data: after, tekst: '' });
const inText = (before: string, after: string) =>
  changesInData({ data: {}, tekst: before }, { data: {}, tekst: after });

test('two equal versions have no changes', () => {
  expect(changesBetween(netjes, netjes)).toEqual([]);
  expect(between({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
});

const item = (tekst: string) => ({ tekst });

test.each<[string, unknown, unknown, Wijziging[]]>([
  ['a text', { kern: 'a' }, { kern: 'b' }, [{ pad: ['kern'], was: 'a', wordt: 'b' }]],
  ['a new field', { kern: 'a' }, { kern: 'a', thema: 'b' }, [{ pad: ['thema'], wordt: 'b' }]],
  ['a field that goes', { kern: 'a', thema: 'b' }, { kern: 'a' }, [{ pad: ['thema'], was: 'b' }]],
  [
    'a field within fields',
    { terugkoppeling: { watHoorJe: item('a'), binnen: item('b') } },
    { terugkoppeling: { watHoorJe: item('a'), binnen: item('c') } },
    [{ pad: ['terugkoppeling', 'binnen', 'tekst'], was: 'b', wordt: 'c' }],
  ],
  [
    'an item of a list, as a whole',
    { nodigVanJou: [item('a'), item('b')] },
    { nodigVanJou: [item('a'), item('c')] },
    [{ pad: ['nodigVanJou', 1], was: item('b'), wordt: item('c') }],
  ],
  [
    'a list of another length',
    { nodigVanJou: [item('a')] },
    { nodigVanJou: [item('a'), item('c')] },
    [{ pad: ['nodigVanJou'], was: [item('a')], wordt: [item('a'), item('c')] }],
  ],
  [
    'a list of ids, as a whole',
    { kan: { x: { antwoord: 'nee', wieWel: ['a', 'b'] } } },
    { kan: { x: { antwoord: 'nee', wieWel: ['a', 'c'] } } },
    [{ pad: ['kan', 'x', 'wieWel'], was: ['a', 'b'], wordt: ['a', 'c'] }],
  ],
  [
    'a list of texts, by item',
    { ookBekendAls: ['a', 'b'] },
    { ookBekendAls: ['a', 'c'] },
    [{ pad: ['ookBekendAls', 1], was: 'b', wordt: 'c' }],
  ],
  [
    'an answer of the same kind, by field',
    { kan: { x: { antwoord: 'ja', letOp: 'a' } } },
    { kan: { x: { antwoord: 'ja', letOp: 'b' } } },
    [{ pad: ['kan', 'x', 'letOp'], was: 'a', wordt: 'b' }],
  ],
  [
    'an answer of another kind, as a whole',
    { kan: { x: { antwoord: 'ja' } } },
    { kan: { x: { antwoord: 'nvt', omdat: 'b' } } },
    [{ pad: ['kan', 'x'], was: { antwoord: 'ja' }, wordt: { antwoord: 'nvt', omdat: 'b' } }],
  ],
  [
    'the first answers, each by itself',
    {},
    { kan: { x: { antwoord: 'ja' }, y: { antwoord: 'ja' } } },
    [
      { pad: ['kan', 'x'], wordt: { antwoord: 'ja' } },
      { pad: ['kan', 'y'], wordt: { antwoord: 'ja' } },
    ],
  ],
  [
    'text in place of fields',
    { schaal: { niveau: 'lokaal' } },
    { schaal: 'lokaal' },
    [{ pad: ['schaal'], was: { niveau: 'lokaal' }, wordt: 'lokaal' }],
  ],
])('%s', (_, before, after, changes) => {
  expect(between(before, after)).toEqual(changes);
});

test('the body changes by part', () => {
  expect(inText('Vooraf.\n\n## A\n\na\n\n## B\n\nb\n', '\n## A\n\na\n\n## B\n\nc\n\n## C\n\nd')).toEqual([
    { pad: ['tekst', ''], was: 'Vooraf.' },
    { pad: ['tekst', 'B'], was: 'b', wordt: 'c' },
    { pad: ['tekst', 'C'], wordt: 'd' },
  ]);
  expect(inText('## A\n\na\n\n### A2\n\nb\n', '## A\n\na\n\n### A2\n\nc\n')).toEqual([
    { pad: ['tekst', 'A'], was: 'a\n\n### A2\n\nb', wordt: 'a\n\n### A2\n\nc' },
  ]);
});

test('a part that is empty is not a part that is gone', () => {
  expect(inText('## A\n\n## B\n\nb\n', '## A\n\na\n')).toEqual([
    { pad: ['tekst', 'A'], was: '', wordt: 'a' },
    { pad: ['tekst', 'B'], was: 'b' },
  ]);
});

test('empty lines around a part are no change', () => {
  expect(inText('\n## A\n\n\na\n\n\n', '## A\na')).toEqual([]);
});

test.each([
  ['another order', '## A\n\na\n\n## B\n\nb', '## B\n\nb\n\n## A\n\na'],
  ['a new part that is not the last', '## A\n\na', '## B\n\nb\n\n## A\n\na'],
  ['a repeated heading', '## A\n\na', '## A\n\na\n\n## A\n\nb'],
])('%s changes the body as a whole', (_, was, wordt) => {
  expect(inText(was, wordt)).toEqual([{ pad: ['tekst'], was, wordt }]);
});

test('a new profile is all its fields and parts', () => {
  const changes = changesBetween('', netjes);
  expect(changes.map(({ pad }) => pad.join('.'))).toEqual([
    'naam',
    'kern',
    'ookBekendAls',
    'vroeger',
    'thema',
    'mandaat',
    'kan.huisbezoek',
    'kan.behandelen',
    'kan.advies-geven',
    'inschakelen',
    'bronnen.wmo',
    'bronnen.akte',
    'beheer',
    'tekst.',
    'tekst.Het eerste contact',
    'tekst.Als zij het anders zien',
  ]);
  expect(changes.every((change) => !('was' in change))).toBe(true);
});

test('a file that cannot be read is refused in words', () => {
  expect(() => changesBetween(netjes, 'naam: x')).toThrow(/Dit bestand is niet te lezen\. Regel 1: /);
});
