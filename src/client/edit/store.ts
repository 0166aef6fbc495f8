/** The draft, kept in this browser only. Where nothing may be stored, the form works without. */
import type { Wijziging } from '../../edit/change.ts';

interface Kept {
  /** Which version of the file the changes were made on. */
  basis: string;
  wijzigingen: Wijziging[];
}

const keyOf = (id: string) => `kennismaken-concept-${id}`;

/** What was kept of an earlier visit. */
export function keptDraft(id: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Kept | null;
    return Array.isArray(kept?.wijzigingen) && kept.wijzigingen.length > 0 ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; without changes there is nothing to keep. Says whether it is safe. */
export function keepDraft(id: string, kept: Kept): boolean {
  try {
    if (kept.wijzigingen.length === 0) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(kept));
    return true;
  } catch {
    return kept.wijzigingen.length === 0;
  }
}
