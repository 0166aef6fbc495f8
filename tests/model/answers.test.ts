import { expect, test } from 'vitest';
import { answersOf, answersTo, oneLine } from '../../src/model/answers.ts';
import { nameOf } from '../../src/model/content.ts';
import { contentWith, profile, question } from '../helpers/profiles.ts';

const content = contentWith(
  {
    doet: profile({ kan: { bezoek: { antwoord: 'ja', toelichting: 'Komt langs.' } } }),
    soms: profile({
      kan: {
        bezoek: { antwoord: 'voorwaarden', voorwaarden: [{ soort: 'melding', tekst: 'Na een melding.' }] },
      },
    }),
    nooit: profile({ kan: { bezoek: { antwoord: 'nee', omdat: 'Werkt binnen.', wieWel: ['doet'] } } }),
    buiten: profile({ kan: { bezoek: { antwoord: 'nvt', omdat: 'Ander werk.' } } }),
    stil: profile(),
  },
  { bezoek: question('Wie komt langs?'), bellen: question('Wie belt?') },
);

const ids = (group: { organisatie: { id: string } }[]) => group.map(({ organisatie }) => organisatie.id);

test('puts every organisation in the group of its answer', () => {
  const groups = answersTo(content, 'bezoek');
  expect(ids(groups.ja)).toEqual(['doet']);
  expect(ids(groups.voorwaarden)).toEqual(['soms']);
  expect(ids(groups.nee)).toEqual(['nooit']);
  expect(ids(groups.nvt)).toEqual(['buiten']);
});

test('a question nobody answered is unknown, never a no', () => {
  const groups = answersTo(content, 'bellen');
  expect(groups.nee).toEqual([]);
  expect(ids(groups.onbekend)).toEqual(['doet', 'soms', 'nooit', 'buiten', 'stil']);
  expect(answersOf(content, 'stil').onbekend).toHaveLength(2);
});

test('an unknown question or organisation is a mistake in the code, and says so', () => {
  expect(() => answersTo(content, 'dansen')).toThrow('dansen');
  expect(() => answersOf(content, 'niemand')).toThrow('niemand');
});

test.each([
  ['doet', 'Komt langs.'],
  ['soms', 'Na een melding.'],
  ['nooit', 'Werkt binnen.'],
  ['buiten', 'Ander werk.'],
])('says the answer of %s in one line', (organisatie, line) => {
  const antwoord = content.organisaties.get(organisatie)?.kan?.['bezoek'];
  expect(antwoord && oneLine(antwoord)).toBe(line);
});

test('knows the name of an organisation with a profile and of one that is announced', () => {
  expect(nameOf(content, 'doet')).toBe('Voorbeeld');
  expect(nameOf(content, 'volgt')).toBe('Volgt nog');
});
