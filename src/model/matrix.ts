/** Every question × every organisation: what each answers, in rows by theme and columns by name. */
import { VRAAG_THEMAS } from '../../schemas/choices.ts';
import { type AnswerGroup, groupOf } from './answers.ts';
import type { Content } from './content.ts';
import { shortName } from './pair/names.ts';
import { byTheme } from './themes.ts';

interface MatrixRow {
  id: string;
  /** The whole question, and the few words that stand for it. */
  vraag: string;
  kort: string;
  /** One per column, in the order of the columns. */
  groups: AnswerGroup[];
}

export interface Matrix {
  columns: { id: string; name: string }[];
  themes: { id: string; label: string; rows: MatrixRow[] }[];
}

/** The answers of all national profiles; local ones answer on their own page, so this does not grow with them. */
export function matrixOf({ organisaties, vragen }: Content): Matrix {
  return {
    columns: [...organisaties].map(([id, data]) => ({ id, name: shortName(data) })),
    themes: byTheme(vragen, VRAAG_THEMAS).map(({ id, label, entries }) => ({
      id,
      label,
      rows: entries.map(([vraagId, { vraag, kort }]) => ({
        id: vraagId,
        vraag,
        kort,
        groups: [...organisaties.values()].map(({ kan }) => groupOf(kan?.[vraagId])),
      })),
    })),
  };
}
