/** What suggestions and results show of a hit: its words, by kind and id. */
import type { Organisatie, Vraag } from '../../schemas/index.ts';

export interface Labels {
  vraag: Record<string, string>;
  /** Name and core sentence. */
  organisatie: Record<string, [naam: string, kern: string]>;
}

/** Labels for everything the matcher can find. */
export function buildLabels(
  vragen: ReadonlyMap<string, Pick<Vraag, 'vraag'>>,
  organisaties: ReadonlyMap<string, Pick<Organisatie, 'naam' | 'kern'>>,
): Labels {
  return {
    vraag: Object.fromEntries([...vragen].map(([id, { vraag }]) => [id, vraag])),
    organisatie: Object.fromEntries([...organisaties].map(([id, { naam, kern }]) => [id, [naam, kern]])),
  };
}
