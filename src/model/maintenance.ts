/** What there is to keep up: per profile how far it is, and over all of them what is missing or does not agree. */
import type { Organisatie } from '../../schemas/index.ts';
import type { Names } from './changes/verandering.ts';
import type { Content } from './content.ts';
import { type Due, dueOn } from './due.ts';
import { shortName } from './pair/names.ts';
import { statementsOf } from './statements.ts';
import { lapsedLabel, longDate, type Trust, trustOn } from './trust.ts';

export interface MaintenanceRow {
  id: string;
  name: string;
  /** Questions with an answer, and of those the ones that cite a source. */
  answered: number;
  sourced: number;
  /** Statements of any kind, and of those the ones that rest on professional knowledge only. */
  statements: number;
  waiting: number;
  beheer: Organisatie['beheer'];
  trust: Trust;
  due: Due;
}

/** The state of every national profile on a day (YYYY-MM-DD), by name. */
export function maintenanceRows(content: Content, vandaag: string): MaintenanceRow[] {
  const names = namesIn(content);
  return [...content.organisaties].map(([id, data]) => {
    const answers = Object.values(data.kan ?? {});
    const statements = statementsOf(data, names);
    return {
      id,
      name: shortName(data),
      answered: answers.length,
      sourced: answers.filter(({ bron }) => bron !== undefined).length,
      statements: statements.length,
      waiting: statements.filter(({ sourced }) => !sourced).length,
      beheer: data.beheer,
      trust: trustOn(data.beheer, vandaag),
      due: dueOn(data.beheer.herzien, vandaag),
    };
  });
}

/** Who confirmed a profile and when; the same words as long as that has not lapsed. */
export function confirmedWords({ bevestigd }: Organisatie['beheer']): string {
  return bevestigd ? `${longDate(bevestigd.op)}, door ${bevestigd.door}` : 'Nog niet';
}

/** The words once it has lapsed; of a confirmation also what it was. */
export function lapsedConfirmedWords(beheer: Organisatie['beheer']): string {
  return beheer.bevestigd ? `${lapsedLabel(beheer)} (was ${confirmedWords(beheer)})` : lapsedLabel(beheer);
}

/** What organisations and questions are called, short. */
export function namesIn({ organisaties, vragen }: Content): Names {
  return {
    organisatie: (id) => {
      const found = organisaties.get(id);
      return found ? shortName(found) : id;
    },
    vraag: (id) => vragen.get(id)?.kort ?? id,
  };
}
