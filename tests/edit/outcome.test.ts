import { describe, expect, test } from 'vitest';
import { monthsLater } from '../../src/edit/dates.ts';
import { openSource, outcomeOf, withChanges } from '../../src/edit/outcome.ts';
import { tidy } from '../../src/edit/tidy.ts';
import { profile } from '../helpers/reader.ts';

const VANDAAG = '2026-12-01';
const published = openSource(profile({ front: 'zoekwoorden: [een, twee]  # bijna netjes' }));
if (!published) throw new Error('Het voorbeeld is niet te lezen.');
const before = published;

/** The published content with these fields in it. */
const edited = (fields: object) => ({
  ...before.inhoud,
  data: { ...(before.inhoud.data as object), ...fields },
});
const { beheer } = before.inhoud.data as { beheer: object };

describe('the outcome of an edit', () => {
  test('without a change is the file itself, byte for byte', () => {
    expect(outcomeOf(before, structuredClone(before.inhoud), VANDAAG)).toMatchObject({
      source: before.source,
      wijzigingen: [],
    });
  });

  test('of one field changes that line and the day of the last edit', () => {
    const { source } = outcomeOf(before, edited({ kern: 'Iets anders.' }), VANDAAG);
    const [was, wordt] = [before.source.split('\n'), source.split('\n')];
    expect(wordt.filter((line) => !was.includes(line))).toEqual([
      'kern: Iets anders.',
      `  bewerkt: ${VANDAAG}`,
    ]);
    expect(wordt).toHaveLength(was.length);
  });

  test('of only the confirmation leaves the day of the last edit alone', () => {
    const after = edited({ beheer: { ...beheer, herzien: '2027-08-01' } });
    expect(outcomeOf(before, after, VANDAAG).wijzigingen.map(({ pad }) => pad.join('.'))).toEqual([
      'beheer.herzien',
    ]);
  });

  test('leaves out what was added and never filled in', () => {
    expect(outcomeOf(before, edited({ schaal: {}, en: { naam: '' } }), VANDAAG).wijzigingen).toEqual([]);
  });
});

test('changes can be made again on the same file', () => {
  const { wijzigingen, inhoud } = outcomeOf(before, edited({ kern: 'Iets anders.' }), VANDAAG);
  expect(withChanges(before, wijzigingen)).toEqual({ inhoud, botsingen: [] });
});

test('a file that cannot be read is not opened, and nothing is a profile to be written', () => {
  expect(openSource('---\nnaam: [\n---\n')).toBeUndefined();
  expect(openSource('')?.inhoud).toEqual({ data: {}, tekst: '' });
});

test('empty fields go, but items of a list keep their number', () => {
  expect(tidy({ a: '', b: {}, c: [], d: { e: [''] }, f: 0, g: [{ h: '' }, 'x'] })).toEqual({
    d: { e: [''] },
    f: 0,
    g: [{}, 'x'],
  });
});

test('half a year later is the last day of a month that is shorter', () => {
  expect(monthsLater('2026-11-22', 6)).toBe('2027-05-22');
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
});
