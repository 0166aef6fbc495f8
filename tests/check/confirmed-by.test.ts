import { expect, test } from 'vitest';
import { bevestigdDoorFunctie } from '../../src/check/rules/bevestigd-door-functie.ts';
import { profile, readProfile } from '../helpers/reader.ts';

/** What is said of a profile that is confirmed by this: `fout` or `let-op`, and the text it is about. */
function said(door: string): [ernst: string, gevonden: string | undefined][] {
  const text = profile().replace(
    '  status: redactie\n',
    `  status: bevestigd\n  bevestigd:\n    op: 2026-11-22\n    door: '${door.replaceAll("'", "''")}'\n`,
  );
  const { document } = readProfile(text);
  const found: [string, string | undefined][] = [];
  bevestigdDoorFunctie.check(
    { all: (collection: string) => (collection === 'organisaties' ? [document] : []) } as never,
    (_document, _place, { ernst = 'fout', gevonden }) => {
      found.push([ernst, gevonden]);
    },
  );
  return found;
}

test.each([
  'Beleidsadviseur, Veilig Thuis Twente',
  'Teamleider reclassering, Leger des Heils',
  'Coördinator zorg en veiligheid, gemeente Enschede',
  'Hoofd communicatie van Stichting Anton Constandse',
  'Aandachtsfunctionaris, Jeroen Bosch Ziekenhuis',
  'Raad van bestuur, William Schrikker Groep',
  'Officier van justitie, parket Oost-Nederland',
  'Wijkverpleegkundige, Buurtzorg',
])('a profile may be confirmed by “%s”', (door) => {
  expect(said(door)).toEqual([]);
});

test.each([
  ['Beleidsadviseur Jan de Vries, Veilig Thuis Twente', 'Jan de Vries'],
  ['A. Jansen, Veilig Thuis Twente', 'A. Jansen'],
  ['Beleidsadviseur mr. drs. A.B. Poelwijk, Veilig Thuis', 'mr. drs. A.B. Poelwijk'],
  ['mevrouw De Wit, beleidsadviseur', 'mevrouw De Wit'],
  ['Directeur, Veilig Thuis (dhr. Poelwijk)', 'dhr. Poelwijk'],
  ['Teamleider A.B., Veilig Thuis Twente', 'A.'],
  ['Teamleider mr., Veilig Thuis Twente', 'mr.'],
  ['Fatima, teamleider bij Veilig Thuis', 'Fatima'],
  ['Teamleider Bakker, Veilig Thuis', 'Bakker'],
])('a profile is not confirmed by “%s”', (door, name) => {
  expect(said(door)).toEqual([['fout', name]]);
});

test.each(['Xander Poelwijk, Veilig Thuis', 'Veilig Thuis Twente'])('is asked what “%s” is', (door) => {
  expect(said(door)).toEqual([['let-op', door]]);
});
