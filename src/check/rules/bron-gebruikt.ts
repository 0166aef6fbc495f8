import { citations } from '../citations.ts';
import type { Rule } from '../rule.ts';

/** A source that nothing cites is reported: perhaps a statement lost its source. */
export const bronGebruikt: Rule = {
  id: 'bron-gebruikt',
  check(documents, report) {
    for (const collection of ['organisaties', 'lokaal', 'situaties', 'regios'] as const) {
      for (const document of documents.all(collection)) {
        const used = new Set([...citations(document.data)].map(({ key }) => key));
        for (const key of Object.keys(document.data.bronnen ?? {})) {
          if (used.has(key)) continue;
          report(document, document.locate(['bronnen', key], 'key'), {
            ernst: 'let-op',
            tekst: `Geen enkele uitspraak verwijst naar de bron \`${key}\`.`,
            herstel: `Zet \`bron: [${key}]\` bij de uitspraak die hierop rust, of haal de bron weg.`,
          });
        }
      }
    }
  },
};
