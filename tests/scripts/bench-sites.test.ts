import { describe, expect, test } from 'vitest';
import { together } from '../../scripts/bench/bytes.ts';
import type { SiteFigures } from '../../scripts/bench/sites/measure.ts';
import { sitesText, siteTargets } from '../../scripts/bench/sites/report.ts';
import { verdict } from '../../scripts/bench/target.ts';

describe('the comparison with other generators', () => {
  const weight = { ruw: 9000, gzip: 3000, brotli: 2000 };
  const figure = (id: SiteFigures['id'], cpu: number, more: Partial<SiteFigures> = {}): SiteFigures => ({
    id,
    naam: id,
    bouw: { seconden: cpu, cpu, piek: 1e9 },
    bytes: 1e6,
    bestanden: 1000,
    bezoek: { verzoeken: 2, htmlEnCss: weight, javascript: together([]), alles: weight },
    zoeken: 40_000,
    ...more,
  });

  test('is judged by six times the processor time of Eleventy, nothing taken off', () => {
    const judged = (cpu: number) =>
      siteTargets([figure('dit-project', cpu), figure('eleventy', 10)]).map(verdict);
    expect(judged(60)).toEqual(['haalt']);
    expect(judged(60.1)).toEqual(['haalt niet']);
    expect(siteTargets([figure('dit-project', 60)]).map(verdict)).toEqual(['niet gemeten']);
  });

  test('says of a site without search that it has none, and leaves out visits that were not made', () => {
    const text = sitesText([
      figure('dit-project', 60),
      figure('alleen-landelijk', 30, { bezoek: undefined }),
      figure('eleventy', 10, { zoeken: undefined }),
    ]);
    expect(text).toMatch(/\| eleventy +\|.*\| +kan niet \|/);
    expect(text).toMatch(/\| dit-project +\| +60,0 \| +60,0 \| +6,0 \|/);
    expect(text.match(/alleen-landelijk/g)).toHaveLength(1);
  });
});
