/** How something grows with the number of profiles: as n to the power of what. */

/** At what number of profiles how much was measured. */
export interface Point {
  profielen: number;
  waarde: number;
}

/**
 * The power in waarde ≈ c · profielen^power, by least squares on logarithms: 1 is in proportion, 2 is quadratic.
 * Nothing where fewer than two numbers were measured, or where something is not more than nothing.
 */
export function exponent(points: readonly Point[]): number | undefined {
  const logs = points.map(({ profielen, waarde }) => ({ x: Math.log(profielen), y: Math.log(waarde) }));
  const mean = (of: 'x' | 'y') => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  if (!(spread > 0) || points.some(({ waarde }) => waarde <= 0)) return undefined;
  return logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0) / spread;
}

/** The points without what the national site alone costs. */
export function withoutFixed(points: readonly Point[], fixed: number): Point[] {
  return points.map(({ profielen, waarde }) => ({ profielen, waarde: waarde - fixed }));
}
