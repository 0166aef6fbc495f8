import { regionOf } from '../../model/region/inherit.ts';
import type { Rule } from '../rule.ts';

/** Every local profile lies in a region that says which municipalities it holds. */
export const regioBestaat: Rule = {
  id: 'regio-bestaat',
  check(documents, report) {
    for (const document of documents.all('lokaal')) {
      const regio = regionOf(document.id);
      if (documents.exists('regios', regio)) continue;
      report(
        document,
        { regel: 1, kolom: 1 },
        {
          tekst: `Over de regio \`${regio}\` is niets vastgelegd, dus niemand weet voor welke gemeenten dit profiel geldt.`,
          herstel: `Maak content/regios/${regio}/regio.yaml met \`naam\`, \`gemeenten\` en \`bewerkt\`.`,
        },
      );
    }
  },
};
