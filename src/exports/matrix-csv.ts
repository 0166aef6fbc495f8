import { GROUP_WORDS } from '../model/answer-words.ts';
import type { Matrix } from '../model/matrix.ts';
import { toCsv } from './csv.ts';

/** The matrix as a file: a question per row, an organisation per column, and in each cell the words of the answer. */
export function matrixCsv({ columns, themes }: Matrix): string {
  return toCsv([
    ['Vraag', ...columns.map(({ name }) => name)],
    ...themes.flatMap(({ rows }) =>
      rows.map(({ vraag, groups }) => [vraag, ...groups.map((group) => GROUP_WORDS[group])]),
    ),
  ]);
}
