import type { Document } from '../../markdown/document.ts';
import { profiles, type Rule } from '../rule.ts';

/** Says when a day in the past has yet to come. A build takes the newest of them for today, so one slip ages every profile. */
export const datumIsGeweest: Rule = {
  id: 'datum-is-geweest',
  check(documents, report) {
    const tomorrow = dayAfter(documents.vandaag);
    const look = (document: Document, path: string[], date: string | undefined) => {
      // Where it is tomorrow already, a machine elsewhere still has today.
      if (date === undefined || date <= tomorrow) return;
      report(document, document.locate(path), {
        ernst: 'let-op',
        tekst: `${date} moet nog komen. De site lijkt dan verser dan ze is, en noemt andere profielen te vroeg verlopen.`,
        herstel: `Schrijf bij \`${path.at(-1)}\` de dag waarop het gebeurde.`,
      });
    };
    for (const document of profiles(documents)) {
      const { bewerkt, bevestigd, wetGecontroleerd } = document.data.beheer;
      look(document, ['beheer', 'bewerkt'], bewerkt);
      look(document, ['beheer', 'bevestigd', 'op'], bevestigd?.op);
      look(document, ['beheer', 'wetGecontroleerd'], wetGecontroleerd);
    }
    for (const collection of ['situaties', 'regios'] as const)
      for (const document of documents.all(collection)) look(document, ['bewerkt'], document.data.bewerkt);
  },
};

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
