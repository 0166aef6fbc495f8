import type { Place } from '../../src/markdown/problem.ts';

/** Whether a place lies in a file; just behind the last character of a line counts, for there something may be missing. */
export function isInFile(bytes: Uint8Array, { regel, kolom }: Place): boolean {
  const line = new TextDecoder().decode(bytes).split(/\r?\n/)[regel - 1];
  return line !== undefined && kolom >= 1 && kolom <= line.length + 1;
}
