import { expect, test } from 'vitest';
import type { Antwoord, Kanaal, Organisatie } from '../../schemas/index.ts';
import { circumstancesOf } from '../../src/model/circumstances.ts';
import { profile } from '../helpers/profiles.ts';

const ja: Antwoord = { antwoord: 'ja' };
const nee: Antwoord = { antwoord: 'nee', omdat: 'Daarom.', watWel: 'Bel.' };
const met = (soort: 'toestemming' | 'acuut-gevaar' | 'samen-met'): Antwoord => ({
  antwoord: 'voorwaarden',
  voorwaarden: [{ soort, tekst: 'Zo.' }],
});

test.each<[string, Partial<Organisatie>, string[]]>([
  ['a plain yes asks no consent', { kan: { x: ja } }, ['zonder-toestemming']],
  ['a condition of consent does', { kan: { x: met('toestemming') } }, []],
  ['acute danger makes it urgent', { kan: { x: met('acuut-gevaar') } }, ['spoed', 'zonder-toestemming']],
  ['together with another', { kan: { x: met('samen-met') } }, ['zonder-toestemming', 'samen']],
  [
    'reachable at night by its own answer',
    { kan: { x: ja, 'buiten-kantoortijd': ja } },
    ['buiten-kantoortijd', 'zonder-toestemming'],
  ],
  [
    'not reachable at night by its own answer',
    { kan: { x: ja, 'buiten-kantoortijd': nee } },
    ['zonder-toestemming'],
  ],
  [
    'an eye for the child',
    { kan: { x: ja }, belang: { staatVoor: { tekst: 'A.' }, blik: { kind: { tekst: 'B.' } } } },
    ['zonder-toestemming', 'kinderen'],
  ],
  ['a no holds under no circumstance', { kan: { x: nee } }, []],
  ['nor does an open question', {}, []],
])('%s', (_, parts, circumstances) => {
  expect(circumstancesOf(profile(parts), 'x')).toEqual(circumstances);
});

test('112 is everybody’s and makes nobody urgent', () => {
  const reachedAt = (waarde: string) => {
    const kanaal: Kanaal = { doel: 'acuut', soort: 'telefoon', waarde, wanneer: 'dag-en-nacht' };
    return circumstancesOf(profile({ kan: { x: ja }, inschakelen: { kanalen: [kanaal] } }), 'x');
  };
  expect(reachedAt('112')).not.toContain('spoed');
  expect(reachedAt('0800-2000')).toContain('spoed');
});
