/** Numbers the sources of a profile from 1, as they stand in the file. */
import type { Antwoord, Organisatie } from '../../schemas/index.ts';
import { sourceAnchor } from './paths.ts';

type Bronvermelding = NonNullable<Organisatie['bronnen']>[string];

export interface NumberedSource {
  key: string;
  number: number;
  /** Where it stands in full. */
  href: string;
  bron: Bronvermelding;
}

/**
 * The sources of a profile or situation by key, numbered from 1 as they stand in the file. The page is where they are
 * listed; nothing means the page itself.
 */
export function numberSources(bronnen: Organisatie['bronnen'], page = ''): Map<string, NumberedSource> {
  return new Map(
    Object.entries(bronnen ?? {}).map(([key, bron], index) => [
      key,
      { key, number: index + 1, href: `${page}#${sourceAnchor(index + 1)}`, bron },
    ]),
  );
}

/** The keys of what an answer rests on: its own sources and those of its term. */
export function citedBy(antwoord: Antwoord): string[] {
  const term = 'termijn' in antwoord ? antwoord.termijn : undefined;
  return [...new Set([...(antwoord.bron ?? []), ...(term?.bron ?? [])])];
}
