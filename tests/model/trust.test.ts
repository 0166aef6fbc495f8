import { expect, test } from 'vitest';
import type { Situatie } from '../../schemas/index.ts';
import { newestDay } from '../../src/model/content.ts';
import { longDate, trustLine, trustOn, trustWords } from '../../src/model/trust.ts';
import { contentWith, profile } from '../helpers/profiles.ts';

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

test('the line under a name tells until when it holds, and once it does not, only that', () => {
  expect(trustLine(byEditors, '2026-06-01')).toBe(
    `${trustWords(byEditors, '2026-06-01')} Opnieuw te bekijken vóór 1 juli 2026.`,
  );
  expect(trustLine(confirmed, '2027-01-01')).toBe(trustWords(confirmed, '2027-01-01'));
});

test('a build takes the newest day in the content for today; a day to come does not count', () => {
  const older = profile({ beheer: { status: 'redactie', bewerkt: '2026-01-05', herzien: '2030-01-01' } });
  const read = profile({ beheer: { ...older.beheer, wetGecontroleerd: '2026-04-05' } });
  const content = contentWith({ older, confirmed: profile({ beheer: confirmed }) }, {});
  expect(newestDay(content)).toBe('2026-02-03');
  expect(newestDay(contentWith({ older, read }, {}))).toBe('2026-04-05');
  expect(newestDay(contentWith({ older }, {}))).toBe('2026-01-05');
  const situaties = new Map([['deur-dicht', { bewerkt: '2026-05-05' } as Situatie]]);
  expect(newestDay({ ...content, situaties })).toBe('2026-05-05');
});

test('writes dates in Dutch, whatever the time zone', () => {
  expect(longDate('2026-11-22')).toBe('22 november 2026');
});
