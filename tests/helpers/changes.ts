/** Small profiles before and after, and the sentences about them. */
import type { Organisatie } from '../../schemas/index.ts';
import { changesInWords, type Names, type Profiel, type Verandering } from '../../src/model/changes.ts';
import { profile } from './profiles.ts';

const CALLED: Record<string, string> = {
  wijkagent: 'Wijkagent',
  'veilig-thuis': 'Veilig Thuis',
  huisarts: 'Huisarts',
};

/** Names for tests; an unknown id is called by itself. */
export const names: Names = { organisatie: (id) => CALLED[id] ?? id, vraag: (id) => id.replaceAll('-', ' ') };

/** A version of a profile with only these parts. */
export function version(parts: Partial<Organisatie>, tekst = ''): Profiel {
  return { id: 'voorbeeld', data: profile(parts), tekst };
}

/** What changed between two versions that have only these parts. */
export function changesOf(was: Partial<Organisatie>, wordt: Partial<Organisatie>): Verandering[] {
  return changesInWords(version(was), version(wordt), names);
}

/** The same, as bare sentences. */
export function sentences(was: Partial<Organisatie>, wordt: Partial<Organisatie>): string[] {
  return changesOf(was, wordt).map(({ zin }) => zin);
}
