import type { Rule } from '../rule.ts';

/** Headings without which a reader cannot prepare a first contact. */
export const REQUIRED_HEADINGS = ['Het eerste contact', 'Als zij het anders zien'];

export const verplichteKoppen: Rule = {
  id: 'verplichte-koppen',
  check(documents, report) {
    for (const document of documents.all('organisaties')) {
      const present = document.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
      const regel = document.source.split('\n').indexOf('---', 1) + 2;
      for (const heading of REQUIRED_HEADINGS) {
        if (present.includes(heading)) continue;
        report(
          document,
          { regel, kolom: 1 },
          {
            tekst: `De kop “${heading}” ontbreekt in de tekst. Een lezer zoekt juist dat vlak voor een gesprek.`,
            herstel: `Voeg een stuk toe onder de kop: ## ${heading}`,
          },
        );
      }
    }
  },
};
