import type { Rule } from '../rule.ts';

/** An announced profile that has been written is no longer announced. */
export const nietVerwachtEnGeschreven: Rule = {
  id: 'niet-verwacht-en-geschreven',
  check(documents, report) {
    for (const document of documents.all('verwacht')) {
      if (!documents.exists('organisaties', document.id)) continue;
      report(
        document,
        { regel: 1, kolom: 1 },
        {
          tekst: `Het profiel van \`${document.id}\` is er al, maar staat ook nog bij de profielen die volgen.`,
          herstel: `Verwijder ${document.bestand}.`,
        },
      );
    }
  },
};
