/** What the edit form must know of everything but the profile it edits: the names of all that can be pointed at, and what partners answer. */
import type { Organisatie, Vraag } from '../../schemas/index.ts';
import type { Content } from '../model/content.ts';

/** As much of another profile as rules and sentences ask for. */
export interface Partner {
  naam: string;
  kan: Record<string, { antwoord: string; wieWel?: string[] }>;
  werktSamenMet: Pick<NonNullable<Organisatie['werktSamenMet']>[number], 'organisatie' | 'hoe'>[];
}

/** The file /bewerken/inhoud.json; it grows by one entry per profile. */
export interface Surroundings {
  organisaties: Record<string, Partner>;
  /** Names of announced profiles. */
  verwacht: Record<string, string>;
  vragen: Record<string, Pick<Vraag, 'vraag' | 'kort' | 'uitleg' | 'thema'>>;
  begrippen: Record<string, string>;
  situaties: string[];
}

/** Takes from all content what the form needs. */
export function surroundingsOf(content: Content): Surroundings {
  return {
    organisaties: mapped(content.organisaties, partnerOf),
    verwacht: mapped(content.verwacht, ({ naam }) => naam),
    vragen: mapped(content.vragen, ({ vraag, kort, uitleg, thema }) => ({ vraag, kort, uitleg, thema })),
    begrippen: mapped(content.begrippen, ({ term }) => term),
    situaties: [...content.situaties.keys()],
  };
}

/** As much of a profile as others ask for. */
function partnerOf({ naam, kan = {}, werktSamenMet = [] }: Organisatie): Partner {
  return {
    naam,
    kan: mapped(Object.entries(kan), (answer) => ({
      antwoord: answer.antwoord,
      ...('wieWel' in answer && answer.wieWel ? { wieWel: answer.wieWel } : {}),
    })),
    werktSamenMet: werktSamenMet.map(({ organisatie, hoe }) => ({ organisatie, hoe })),
  };
}

/** The name of an organisation or announced profile; the id itself where neither is known. */
export function nameIn({ organisaties, verwacht }: Surroundings, id: string): string {
  return organisaties[id]?.naam ?? verwacht[id] ?? id;
}

function mapped<V, W>(entries: Iterable<readonly [string, V]>, make: (value: V) => W): Record<string, W> {
  return Object.fromEntries([...entries].map(([id, value]) => [id, make(value)]));
}
