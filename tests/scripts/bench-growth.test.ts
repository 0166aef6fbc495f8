import { describe, expect, test } from 'vitest';
import { exponent, withoutFixed } from '../../scripts/bench/scale/growth.ts';
import type { Measurement } from '../../scripts/bench/scale/measure.ts';
import { scaleText } from '../../scripts/bench/scale/report.ts';
import { targetsOf } from '../../scripts/bench/scale/targets.ts';
import { verdict } from '../../scripts/bench/target.ts';

describe('growth', () => {
  const points = (of: (n: number) => number) =>
    [1000, 2000, 5000, 10_000].map((profielen) => ({ profielen, waarde: of(profielen) }));

  test('is 1 in proportion, 2 when quadratic, 0 when nothing changes', () => {
    expect(exponent(points((n) => 3 * n))).toBeCloseTo(1);
    expect(exponent(points((n) => n * n))).toBeCloseTo(2);
    expect(exponent(points(() => 7))).toBeCloseTo(0);
  });

  test('hides behind a fixed cost until that is taken off', () => {
    const site = points((n) => 20_000 + n * n * 0.001);
    expect(exponent(site)).toBeLessThan(1.1);
    expect(exponent(withoutFixed(site, 20_000))).toBeCloseTo(2);
  });

  test('is nothing where there is no line to draw', () => {
    expect(exponent([])).toBeUndefined();
    expect(exponent([{ profielen: 1000, waarde: 3 }])).toBeUndefined();
    expect(
      exponent([
        { profielen: 1000, waarde: 3 },
        { profielen: 1000, waarde: 4 },
      ]),
    ).toBeUndefined();
    expect(
      exponent([
        { profielen: 1000, waarde: -1 },
        { profielen: 2000, waarde: 4 },
        { profielen: 5000, waarde: 9 },
      ]),
    ).toBeUndefined();
  });
});

/** A measurement as good as the targets allow, with this many local profiles. */
function measurement(profielen: number, change: Partial<Measurement['uitvoer']> = {}): Measurement {
  const run = (seconden: number) => ({ seconden, cpu: seconden, piek: 3e9 });
  const eerste = run(20 + profielen / 100);
  const weight = (brotli: number) => ({ ruw: brotli, gzip: brotli, brotli });
  const zoeken = { vraag: 'wie', verzoeken: 3, gewicht: weight(40_000) };
  return {
    profielen,
    eerste,
    tweede: run(eerste.seconden * 0.4),
    gewijzigd: run(9),
    uitvoer: {
      bytes: 1e7 + 20_000 * profielen,
      bestanden: 500 + Math.round(2.1 * profielen),
      lokaal: profielen,
      bundels: [
        { map: '/pagefind/', bytes: 1e6, bestanden: 700, meta: 9000 },
        { map: '/pagefind-regios/1/', bytes: 1e6, bestanden: 700, meta: 60_000 },
        { map: '/pagefind-regios/2/', bytes: 2e6, bestanden: 300, meta: 7000 },
      ],
      wieKan: { path: '/wie-kan/huisbezoek/index.html', ...weight(100_000) },
      matrix: { path: '/matrix/index.html', ...weight(100_000) },
      pagina: { path: '/matrix/index.html', ...weight(100_000) },
      bestand: { path: '/regios/lijst.json', ...weight(9000) },
      ...change,
    },
    zoeken,
    inRegio: profielen === 0 ? undefined : zoeken,
    inAlleRegios: profielen === 0 ? undefined : zoeken,
  };
}

describe('targets of growth', () => {
  const all = [0, 1000, 10_000].map((size) => measurement(size));
  const missed = (measured: readonly Measurement[]) =>
    targetsOf(measured).flatMap((target) => (verdict(target) === 'haalt niet' ? [target.wat] : []));
  const largest = (change: Partial<Measurement>) => [
    ...all.slice(0, 2),
    { ...measurement(10_000), ...change },
  ];

  test('are kept when they are just reached', () => {
    expect(targetsOf(all).map(verdict)).toEqual(Array.from({ length: 8 }, () => 'haalt'));
  });

  test.each([
    ['bouwtijd', { eerste: { seconden: 200, cpu: 1, piek: 1 }, tweede: { seconden: 1, cpu: 1, piek: 1 } }],
    ['bytes', { uitvoer: measurement(10_000, { bytes: 4e8 }).uitvoer }],
    ['geheugen', { eerste: { ...measurement(10_000).eerste, piek: 3.01e9 } }],
    ['tweede bouw', { tweede: { seconden: 49, cpu: 1, piek: 1 } }],
    ['bestanden', { uitvoer: measurement(10_000, { bestanden: 21_600 }).uitvoer }],
    [
      'wie-kan',
      { uitvoer: measurement(10_000, { wieKan: { path: '', ruw: 0, gzip: 0, brotli: 100_100 } }).uitvoer },
    ],
    [
      'matrix',
      { uitvoer: measurement(10_000, { matrix: { path: '', ruw: 0, gzip: 0, brotli: 100_100 } }).uitvoer },
    ],
    [
      'pf_meta',
      {
        uitvoer: measurement(10_000, { bundels: [{ map: '', bytes: 0, bestanden: 0, meta: 60_100 }] })
          .uitvoer,
      },
    ],
  ] satisfies [string, Partial<Measurement>][])('one is missed when %s is too much', (wat, change) => {
    expect(missed(largest(change))).toEqual([expect.stringContaining(wat)]);
  });

  test('are not said to be kept where nothing was measured', () => {
    const small = targetsOf([0, 25, 250].map((size) => measurement(size)));
    expect(small.filter((target) => verdict(target) === 'niet gemeten').map(({ wat }) => wat)).toEqual([
      'groei van de bouwtijd, van 1.000 naar 10.000',
      'groei van de bytes, van 1.000 naar 10.000',
      'geheugen, bij 10.000',
    ]);
    expect(targetsOf([]).map(verdict)).toEqual(Array.from({ length: 8 }, () => 'niet gemeten'));
  });

  test('are in the report with their figures, and growth both with and without the national site', () => {
    const text = scaleText(all);
    expect(text).toContain('| zonder het landelijke deel | niets afgetrokken |');
    expect(text).toMatch(/\| bouwtijd, eerste bouw +\| +1,00 \| +0,60 \|/);
    expect(text).toMatch(/\| geheugen, bij 10.000 +\| +3,00 GB \| +3 GB \| +haalt \|/);
    expect(text).toMatch(/\| \/pagefind-regios\/, grootste pf_meta, kB +\| +60,0 \|/);
    expect(text).toMatch(/\| \/pagefind-regios\/, bestanden +\| +1\.000 \|/);
    expect(text).toMatch(/\| \/pagefind-regios\/, aantal indexen +\| +2 \|/);
    expect(scaleText([measurement(0)])).toContain('minstens twee aantallen');
  });
});
