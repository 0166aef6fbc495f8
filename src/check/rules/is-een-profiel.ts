import { nearest } from '../../markdown/nearest.ts';
import type { Rule } from '../rule.ts';

/** A local profile inherits from a national profile that is written; from an announced one there is nothing to inherit. */
export const isEenProfiel: Rule = {
  id: 'is-een-profiel',
  check(documents, report) {
    for (const document of documents.all('lokaal')) {
      const { is } = document.data;
      if (documents.exists('organisaties', is)) continue;
      const near = nearest(is, documents.ids('organisaties'));
      report(document, document.locate(['is']), {
        tekst: `Er is geen landelijk profiel met de id \`${is}\`, dus dit lokale profiel kan er niets van overnemen.`,
        herstel: near ? `Bedoelde je \`${near}\`?` : 'Kies een id uit content/organisaties.',
      });
    }
  },
};
