import { expect, test } from 'vitest';
import { nearest } from '../../src/markdown/nearest.ts';

test.for<[string, string[], string | undefined]>([
  ['landelik', ['landelijk', 'regionaal'], 'landelijk'],
  ['zrog', ['zorg', 'straf'], 'zorg'],
  ['Regionaal', ['landelijk', 'regionaal'], 'regionaal'],
  ['letop', ['Tip', 'LetOp'], 'LetOp'],
  ['telefoonnummer', ['chat', 'telefoon'], 'telefoon'],
  ['misverstand', ['mandaat', 'misverstanden'], 'misverstanden'],
  ['kanalen', ['kan', 'en'], undefined],
  ['layout', ['naam', 'kan', 'belang'], undefined],
  ['misschien', ['ja', 'nee', 'nvt'], undefined],
  ['<<', ['en', 'kan'], undefined],
  ['div', ['LetOp', 'Tip'], undefined],
  ['tipp', ['LetOp', 'Tip'], 'Tip'],
  ['', ['ja', 'nee'], undefined],
  ['iets', [], undefined],
])('%s among %j means %s', ([word, options, meant]) => {
  expect(nearest(word, options)).toBe(meant);
});
