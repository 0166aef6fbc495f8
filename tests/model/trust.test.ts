import { expect, test } from 'vitest';
import { longDate, trustOn, trustWords } from '../../src/model/trust.ts';
import { profile } from '../helpers/profiles.ts';

const byEditors = profile().beheer;
const confirmed = profile({
  beheer: {
    status: 'bevestigd',
    bewerkt: '2026-01-01',
    herzien: '2026-07-01',
    bevestigd: { op: '2026-02-03', door: 'Beleidsadviseur, Voorbeeld' },
  },
}).beheer;

test.each([
  [byEditors, '2026-06-30', 'redactie'],
  [byEditors, '2026-07-02', 'verlopen'],
  [confirmed, '2026-06-30', 'bevestigd'],
  [confirmed, '2026-07-01', 'bevestigd'],
  [confirmed, '2026-07-02', 'verlopen'],
] as const)('trust lapses by itself after the review date (%#)', (beheer, vandaag, trust) => {
  expect(trustOn(beheer, vandaag)).toBe(trust);
});

test('an unconfirmed profile says so, a confirmed one says by which function and when', () => {
  expect(trustWords(byEditors, '2026-06-01')).toContain('nog niet bevestigd');
  expect(trustWords(confirmed, '2026-06-01')).toContain('3 februari 2026 (Beleidsadviseur, Voorbeeld)');
});

test('a lapsed confirmation names the date that passed', () => {
  expect(trustWords(confirmed, '2027-01-01')).toBe(
    'Bevestiging verlopen: dit profiel had voor 1 juli 2026 opnieuw bekeken moeten zijn.',
  );
  expect(trustWords(byEditors, '2027-01-01')).toContain('niet door de organisatie bevestigd');
});

test('writes dates in Dutch, whatever the time zone', () => {
  expect(longDate('2026-11-22')).toBe('22 november 2026');
});
