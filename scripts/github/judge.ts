/** Which problems a change brings: errors in the files it touches, and anything that was not there before. */
import type { Problem } from '../../src/markdown/problem.ts';

export function problemsOfChange(
  before: readonly Problem[],
  after: readonly Problem[],
  touched: ReadonlySet<string>,
): Problem[] {
  const known = new Set(before.map(keyOf));
  return after.filter(
    (problem) => (problem.ernst === 'fout' && touched.has(problem.bestand)) || !known.has(keyOf(problem)),
  );
}

/** Lines shift; what is said about a file stays. */
const keyOf = ({ bestand, regelId, tekst }: Problem) => `${bestand} ${regelId} ${tekst}`;
