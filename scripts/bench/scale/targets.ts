/** What the site may cost when it grows. The numbers come from a study of builds with up to 10,000 profiles. */
import { exponent, type Point, withoutFixed } from './growth.ts';
import type { Target } from '../target.ts';
import type { Measurement } from './measure.ts';

/** Where growth is judged: below the first, the fixed cost of the national site hides it. */
export const GROWTH_FROM = 1000;
const GROWTH_TO = 10_000;

/** Every target of growth, judged at the largest size; what holds at 10,000 only where that was measured. */
export function targetsOf(measured: readonly Measurement[]): Target[] {
  const largest = measured.at(-1);
  const local = largest && largest.profielen > 0 ? largest : undefined;
  const atTarget = measured.find(({ profielen }) => profielen === GROWTH_TO);
  const at = local ? `bij ${count(local.profielen)}` : 'met profielen erbij';
  const metas = local?.uitvoer.bundels.map(({ meta }) => meta / 1000) ?? [];
  const target = (
    wat: string,
    gemeten: number | undefined,
    hoogstens: number,
    eenheid: Target['eenheid'],
  ): Target => ({ wat, gemeten, hoogstens, eenheid });
  return [
    target(
      `groei van de bouwtijd, ${RANGE}`,
      targetExponent(measured, ({ eerste }) => eerste.seconden),
      1.1,
      'exponent',
    ),
    target(
      `groei van de bytes, ${RANGE}`,
      targetExponent(measured, ({ uitvoer }) => uitvoer.bytes),
      1.1,
      'exponent',
    ),
    target(`geheugen, bij ${count(GROWTH_TO)}`, atTarget && atTarget.eerste.piek / 1e9, 3, 'GB'),
    target(
      `tweede bouw, deel van de eerste, ${at}`,
      local && (100 * local.tweede.seconden) / local.eerste.seconden,
      40,
      '%',
    ),
    target(`bestanden per profiel, ${at}`, filesPerProfile(measured, local), 2.1, 'bestanden'),
    target(`zwaarste pagina onder /wie-kan/, ${at}`, kbOf(local?.uitvoer.wieKan?.brotli), 100, 'kB'),
    target(`zwaarste pagina onder /matrix/, ${at}`, kbOf(local?.uitvoer.matrix?.brotli), 100, 'kB'),
    target(
      `pf_meta van de grootste zoekindex, ${at}`,
      metas.length > 0 ? Math.max(...metas) : undefined,
      60,
      'kB',
    ),
  ];
}

const count = (value: number) => value.toLocaleString('nl-NL');
const RANGE = `van ${count(GROWTH_FROM)} naar ${count(GROWTH_TO)}`;
const kbOf = (bytes: number | undefined) => bytes && bytes / 1000;

/** Files in the output that each local profile adds. */
export function filesPerProfile(
  measured: readonly Measurement[],
  at: Measurement | undefined,
): number | undefined {
  const national = measured.find(({ profielen }) => profielen === 0);
  if (!national || !at || at.profielen === 0) return undefined;
  return (at.uitvoer.bestanden - national.uitvoer.bestanden) / at.profielen;
}

/** The exponent that the target is about: the stricter one, without the national site, and only from end to end. */
function targetExponent(
  measured: readonly Measurement[],
  of: (measurement: Measurement) => number,
): number | undefined {
  const range = measured.filter(({ profielen }) => profielen >= GROWTH_FROM && profielen <= GROWTH_TO);
  const ends = [GROWTH_FROM, GROWTH_TO].every((end) => range.some(({ profielen }) => profielen === end));
  return ends ? growthOf(measured, range, of).zonder : undefined;
}

/** The exponent over some of the sizes, with and without what the national site alone costs. */
export function growthOf(
  measured: readonly Measurement[],
  range: readonly Measurement[],
  of: (measurement: Measurement) => number,
): { met: number | undefined; zonder: number | undefined } {
  const points: Point[] = range.map((each) => ({ profielen: each.profielen, waarde: of(each) }));
  const national = measured.find(({ profielen }) => profielen === 0);
  return {
    met: exponent(points),
    zonder: national && exponent(withoutFixed(points, of(national))),
  };
}
