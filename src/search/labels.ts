/** What suggestions and results show of a hit: its words, by kind and id. */
import type { Organisatie, Vraag } from '../../schemas/index.ts';

export interface Labels {
  vraag: Record<string, string>;
  organisatie: Record<string, string>;
}

/** Labels for everything the matcher can find. */
export function buildLabels(
  vragen: ReadonlyMap<string, Pick<Vraag, 'vraag'>>,
  organisaties: ReadonlyMap<string, Pick<Organisatie, 'naam'>>,
): Labels {
  return {
    vraag: Object.fromEntries([...vragen].map(([id, { vraag }]) => [id, vraag])),
    organisatie: Object.fromEntries([...organisaties].map(([id, { naam }]) => [id, naam])),
  };
}
