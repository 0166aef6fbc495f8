/** Numbers the sources of a profile from 1, as they stand in the file. */
import type { Organisatie } from '../../schemas/index.ts';

type Bronvermelding = NonNullable<Organisatie['bronnen']>[string];

export interface NumberedSource {
  key: string;
  number: number;
  bron: Bronvermelding;
}

/** The sources of a profile by key, numbered from 1 as they stand in the file. */
export function numberSources(bronnen: Organisatie['bronnen']): Map<string, NumberedSource> {
  return new Map(
    Object.entries(bronnen ?? {}).map(([key, bron], index) => [key, { key, number: index + 1, bron }]),
  );
}
