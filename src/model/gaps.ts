/** Where the directory as a whole falls short: what nobody can, and what hangs on one organisation. */
import type { Vraag } from '../../schemas/index.ts';
import { answersTo } from './answers.ts';
import type { Content } from './content.ts';
import { shortName } from './pair/names.ts';

export interface Gap {
  id: string;
  vraag: Vraag;
  /** The only organisation that can; undefined where nobody can. */
  only: { id: string; name: string } | undefined;
  /** Who has not answered yet. They may turn out to be able to. */
  unknown: number;
}

/** The questions that nobody, or only one, answers with ja or voorwaarden; in reading order. */
export function gapsIn(content: Content): Gap[] {
  return [...content.vragen].flatMap(([id, vraag]) => {
    const { ja, voorwaarden, onbekend } = answersTo(content, id);
    const [first, ...others] = [...ja, ...voorwaarden];
    if (others.length > 0) return [];
    const only = first && { id: first.organisatie.id, name: shortName(first.organisatie.data) };
    return [{ id, vraag, only, unknown: onbekend.length }];
  });
}
