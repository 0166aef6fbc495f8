import { samenwerkingGespiegeld } from '../check/rules/samenwerking-gespiegeld.ts';
import type { Problem } from '../markdown/problem.ts';

/** Rules whose mend lies in another profile, so that whoever edits this one cannot do it. */
const FOR_OTHERS = new Set([samenwerkingGespiegeld.id]);

/** Whether a problem keeps a change from being handed over. */
export const blocks = ({ ernst, regelId }: Pick<Problem, 'ernst' | 'regelId'>): boolean =>
  ernst === 'fout' && !FOR_OTHERS.has(regelId);
