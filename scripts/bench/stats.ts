/** The middle and the slow end of a list of times. */

export interface Times {
  mediaan: number;
  p95: number;
}

/** The value below which this share (0–1) of the values lies, by nearest rank; 0 for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Median and 95th percentile, rounded to a hundredth. */
export function summary(values: readonly number[]): Times {
  return { mediaan: round(percentile(values, 0.5)), p95: round(percentile(values, 0.95)) };
}

/** Per place the middle one of several rounds: `[[1, 9], [2, 8], [3, 7]]` gives `[2, 8]`. */
export function perPlace(rounds: readonly (readonly number[])[]): number[] {
  return (rounds[0] ?? []).map((_, place) =>
    percentile(
      rounds.map((round) => round[place] ?? 0),
      0.5,
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
