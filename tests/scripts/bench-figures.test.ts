import { describe, expect, test } from 'vitest';
import { boundsOf, keeps, type Measured } from '../../scripts/bench/bounds.ts';
import { together, weigh } from '../../scripts/bench/bytes.ts';
import { percentile, perPlace, summary } from '../../scripts/bench/stats.ts';
import { decimals, kb, percent, table } from '../../scripts/bench/table.ts';

describe('weights', () => {
  test('text travels compressed, brotli better than gzip', () => {
    const { ruw, gzip, brotli } = weigh('wie kan op huisbezoek? '.repeat(200));
    expect(ruw).toBe(4600);
    expect(gzip).toBeLessThan(150);
    expect(brotli).toBeLessThan(gzip);
  });

  test('what cannot become smaller travels as it is', () => {
    const noise = Uint8Array.from(
      { length: 500 },
      (_, place) => (place * place * 7919 + place * 104_729) >> 4,
    );
    expect(weigh(noise)).toEqual({ ruw: 500, gzip: 500, brotli: 500 });
    expect(weigh('')).toEqual({ ruw: 0, gzip: 0, brotli: 0 });
  });

  test('add up per kind', () => {
    expect(
      together([
        { ruw: 9, gzip: 3, brotli: 2 },
        { ruw: 1, gzip: 1, brotli: 1 },
      ]),
    ).toEqual({ ruw: 10, gzip: 4, brotli: 3 });
    expect(together([])).toEqual({ ruw: 0, gzip: 0, brotli: 0 });
  });
});

describe('times', () => {
  test('a percentile is a value of the list, whatever its order', () => {
    const values = [5, 1, 4, 2, 3];
    expect(percentile(values, 0.5)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile(values, 0)).toBe(1);
    expect(percentile([], 0.5)).toBe(0);
    expect(values).toEqual([5, 1, 4, 2, 3]);
  });

  test('p95 leaves out the slowest five of a hundred', () => {
    const hundred = Array.from({ length: 100 }, (_, number) => number + 1);
    expect(summary(hundred)).toEqual({ mediaan: 50, p95: 95 });
    expect(summary([0.126])).toEqual({ mediaan: 0.13, p95: 0.13 });
  });

  test('one slow round does not count for a query', () => {
    expect(
      perPlace([
        [1, 90],
        [80, 2],
        [3, 4],
      ]),
    ).toEqual([3, 4]);
    expect(perPlace([])).toEqual([]);
  });
});

describe('tables', () => {
  test('are Markdown with straight columns', () => {
    expect(
      table(
        ['bestand', 'kB'],
        [
          ['index.json', '18,2'],
          ['é', 5],
        ],
      ),
    ).toBe(
      [
        '| bestand    |   kB |',
        '| ---------- | ---: |',
        '| index.json | 18,2 |',
        '| é          |    5 |',
      ].join('\n'),
    );
  });

  test('write figures as Dutch readers do', () => {
    expect(kb(18_164)).toBe('18,2');
    expect(decimals(1234.5, 2)).toBe('1.234,50');
    expect(percent(0.9381)).toBe('93,8%');
  });
});

describe('bounds', () => {
  const good: Measured = {
    before: 0,
    requests: 3,
    firstAnswer: 20_000,
    requestsHard: 4,
    firstAnswerHard: 40_000,
    p95: 5,
    p95Slow: 30,
    textsOfSite: 130_000,
    textsOfThousand: 130_000,
  };

  test('are kept when they are just reached', () => {
    expect(boundsOf(good).filter((bound) => !keeps(bound))).toEqual([]);
  });

  test.each(Object.keys(good) as (keyof Measured)[])('one is broken when %s grows a little', (key) => {
    expect(boundsOf({ ...good, [key]: good[key] + 1 }).filter((bound) => !keeps(bound))).toHaveLength(1);
  });
});
