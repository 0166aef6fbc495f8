import { describe, expect, test } from 'vitest';
import { readScaleArguments } from '../../scripts/bench/scale/arguments.ts';
import { readSiteArguments } from '../../scripts/bench/sites/arguments.ts';

describe('arguments', () => {
  test('sizes are sorted, each once', () => {
    expect(readScaleArguments(['1000', '25', '25', '--naar', 'x.md'], 5000)).toEqual({
      sizes: [25, 1000],
      naar: 'x.md',
      bewaar: false,
    });
    expect(readScaleArguments(['25', '--bewaar'], 5000).bewaar).toBe(true);
  });

  test.each([
    [[]],
    [['veel']],
    [['0']],
    [['-5']],
    [['1.000']],
    [['5001']],
    [['25', '--onzin']],
    [['25', '--naar']],
  ])('nonsense is refused with the usage: %j', (args) => {
    expect(() => readScaleArguments(args, 5000)).toThrow(/Gebruik: npm run bench:scale -- <aantal>/);
  });

  test('the comparison has its own, with a thousand profiles and three rounds unless said otherwise', () => {
    expect(readSiteArguments([], 5000)).toEqual({
      profielen: 1000,
      rondes: 3,
      naar: undefined,
      bewaar: false,
    });
    expect(readSiteArguments(['--profielen', '25', '--rondes', '1'], 5000)).toMatchObject({
      profielen: 25,
      rondes: 1,
    });
    for (const args of [['25'], ['--profielen', '0'], ['--rondes', '10'], ['--rondes', 'x'], ['--json']])
      expect(() => readSiteArguments(args, 5000)).toThrow(/Gebruik: npm run bench:peers/);
  });
});
