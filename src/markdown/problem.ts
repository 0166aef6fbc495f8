/**
 * One thing that is wrong with a content file. The same object feeds terminal, build, annotations and form.
 * Its keys are Dutch because `npm run check -- --json` publishes them.
 */
export interface Problem {
  /** Path of the file, from the root of the project. */
  bestand: string;
  /** Line and column, both counted from 1. */
  regel: number;
  kolom: number;
  /** A `fout` stops check and build; a `let-op` only reminds. */
  ernst: 'fout' | 'let-op';
  /** Which rule found it. */
  regelId: string;
  /** What is wrong, and what a reader would notice of it. */
  tekst: string;
  /** What to do or type. */
  herstel: string;
}

/** A place in a file: line and column from 1. */
export type Place = Pick<Problem, 'regel' | 'kolom'>;

/** A problem whose file is not known yet; without `ernst` it is a `fout`. */
export type Finding = Omit<Problem, 'bestand' | 'ernst'> & { ernst?: Problem['ernst'] };

/** Turns an offset in a text into a place. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { regel: before.split('\n').length, kolom: before.length - before.lastIndexOf('\n') };
}

/** Puts findings in a file. */
export function inFile(bestand: string, findings: readonly Finding[]): Problem[] {
  return findings.map(({ regel, kolom, ernst = 'fout', regelId, tekst, herstel }) => ({
    bestand,
    regel,
    kolom,
    ernst,
    regelId,
    tekst,
    herstel,
  }));
}

/** Sorts by file, then place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      a.bestand.localeCompare(b.bestand, 'nl') ||
      a.regel - b.regel ||
      a.kolom - b.kolom ||
      a.regelId.localeCompare(b.regelId),
  );
}
