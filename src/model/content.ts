/** Validated content as the model sees it: per collection, data by id, in reading order. */
import type { Begrip, Organisatie, Situatie, Verwacht, Vraag } from '../../schemas/index.ts';

export interface Content {
  organisaties: ReadonlyMap<string, Organisatie>;
  vragen: ReadonlyMap<string, Vraag>;
  situaties: ReadonlyMap<string, Situatie>;
  begrippen: ReadonlyMap<string, Begrip>;
  /** Announced profiles that are still to be written. */
  verwacht: ReadonlyMap<string, Verwacht>;
}

/** The name of an organisation, with or without a profile; the id itself where neither is known. */
export function nameOf(content: Content, organisatie: string): string {
  return (
    content.organisaties.get(organisatie)?.naam ?? content.verwacht.get(organisatie)?.naam ?? organisatie
  );
}
