import { profiles, type Rule } from '../rule.ts';

/** Whoever is named as "wie wel" must itself answer ja or voorwaarden to that question. */
export const verwijzingKanHet: Rule = {
  id: 'verwijzing-kan-het',
  check(documents, report) {
    for (const document of profiles(documents)) {
      for (const [vraag, antwoord] of Object.entries(document.data.kan ?? {})) {
        for (const [index, naar] of (antwoord.antwoord === 'ja' ? [] : (antwoord.wieWel ?? [])).entries()) {
          const place = document.locate(['kan', vraag, 'wieWel', index]);
          if (naar === document.id) {
            report(document, place, {
              tekst: `Bij \`${vraag}\` verwijst dit profiel naar zichzelf.`,
              herstel: 'Noem een andere organisatie, of schrijf `watWel:`.',
            });
            continue;
          }
          const target = documents.get('organisaties', naar);
          if (!target) continue;
          const answer = target.data.kan?.[vraag]?.antwoord;
          if (answer === 'ja' || answer === 'voorwaarden') continue;
          report(document, place, {
            tekst: `Bij \`${vraag}\` stuur je de lezer naar \`${naar}\`, maar die ${answer ? `antwoordt zelf “${answer}”` : 'heeft die vraag nog niet beantwoord'}. De lezer wordt dan van het kastje naar de muur gestuurd.`,
            herstel: 'Noem een organisatie die het wel kan, of schrijf met `watWel:` wat de lezer kan doen.',
          });
        }
      }
    }
  },
};
