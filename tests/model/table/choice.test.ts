import { expect, test } from 'vitest';
import { pathOf } from '../../../src/model/paths.ts';
import { addressOf, notATable, questionsOf, readChoice } from '../../../src/model/table/choice.ts';
import type { Overview } from '../../../src/model/table/overview.ts';

const task = (kort: string) => ({ kort, thema: 'samenwerken' });
const OVERVIEW: Overview = {
  organisaties: { amw: 'Maatschappelijk werk', gemeente: 'Gemeente', wijkagent: 'Wijkagent' },
  vragen: { bellen: task('bellen'), bezoek: task('huisbezoek'), opvang: task('opvang') },
  situaties: { deur: { titel: 'De deur blijft dicht', vragen: ['opvang', 'bezoek'] } },
  kan: {},
};
const read = (query: string) => readChoice(new URLSearchParams(query), OVERVIEW);

test('reads the short form and what a plain form sends alike', () => {
  const { choice } = read('o=wijkagent,amw&s=deur&v=bellen');
  expect(choice).toEqual({ organisaties: ['amw', 'wijkagent'], situatie: 'deur', vragen: ['bellen'] });
  expect(read('o=amw&o=wijkagent&s=deur&v=bellen').choice).toEqual(choice);
});

test('an empty choice in a form is no choice', () => {
  expect(read('o=amw&s=')).toEqual({
    choice: { organisaties: ['amw'], situatie: undefined, vragen: [] },
    unknown: 0,
  });
});

test('whoever is named twice sits there once', () => {
  expect(read('o=amw,amw&o=amw').choice.organisaties).toEqual(['amw']);
});

test('what is not known is left out and counted, also names that every object has', () => {
  const { choice, unknown } = read('o=amw,constructor,__proto__&s=nergens&v=toString,bezoek');
  expect(choice).toEqual({ organisaties: ['amw'], situatie: undefined, vragen: ['bezoek'] });
  expect(unknown).toBe(4);
});

test('one table has one address, and reading it gives the same table', () => {
  const { choice } = read('o=wijkagent&o=amw&v=bezoek,bellen&s=deur');
  expect(addressOf(choice)).toBe('/aan-tafel/?o=amw,wijkagent&s=deur&v=bellen,bezoek');
  expect(read(addressOf(choice).split('?')[1] ?? '').choice).toEqual(choice);
  expect(addressOf(read('').choice)).toBe('/aan-tafel/');
  expect(pathOf.aanTafel(['amw', 'gemeente'], 'deur')).toBe('/aan-tafel/?o=amw,gemeente&s=deur');
});

test('two to eight make a table; anything else says what to do', () => {
  const of = (count: number) =>
    notATable({ organisaties: Array.from({ length: count }, String), situatie: undefined, vragen: [] });
  expect([of(2), of(8)]).toEqual([undefined, undefined]);
  expect(of(0)).toContain('Kies wie er aan tafel zit');
  expect(of(1)).toContain('minstens één bij');
  expect(of(10)).toBe('Je koos 10 organisaties. Aan deze tafel passen er acht. Haal er 2 weg.');
});

test('a table is about the questions of its situation and those that are chosen, or about all', () => {
  expect(questionsOf(OVERVIEW, read('s=deur').choice)).toEqual(['bezoek', 'opvang']);
  expect(questionsOf(OVERVIEW, read('s=deur&v=bellen').choice)).toEqual(['bellen', 'bezoek', 'opvang']);
  expect(questionsOf(OVERVIEW, read('v=bellen').choice)).toEqual(['bellen']);
  expect(questionsOf(OVERVIEW, read('').choice)).toEqual(['bellen', 'bezoek', 'opvang']);
});
