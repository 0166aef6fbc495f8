import { profiles, type Rule } from '../rule.ts';

/** Phone numbers stand between quotes, or the next editor turns them into a sum or a number without its zero. */
export const telefoonTussenAanhalingstekens: Rule = {
  id: 'telefoon-tussen-aanhalingstekens',
  check(documents, report) {
    for (const document of profiles(documents)) {
      for (const [index, { soort, waarde }] of (document.data.inschakelen?.kanalen ?? []).entries()) {
        const path = ['inschakelen', 'kanalen', index, 'waarde'];
        if (soort !== 'telefoon' || waarde === undefined || document.isQuoted(path)) continue;
        report(document, document.locate(path), {
          tekst: `Het telefoonnummer ${waarde} staat niet tussen aanhalingstekens. Een programma kan het dan als getal lezen en de nul vooraan weglaten.`,
          herstel: `Schrijf: waarde: '${waarde}'`,
        });
      }
    }
  },
};
