import { collections } from '../../../schemas/index.ts';
import { describe, shapeOf } from '../../../schemas/walk.ts';
import type { Rule } from '../rule.ts';

/** Sections a reader counts on. */
const SECTIONS = [
  'mandaat',
  'belang',
  'kan',
  'inschakelen',
  'nodigVanJou',
  'terugkoppeling',
  'informatieDelen',
  'misverstanden',
  'kennismakingsvragen',
  'werktSamenMet',
  'bronnen',
] as const;

/** Reminds which sections and answers are still open. Open is honest, so it is never an error. */
export const profielVolledig: Rule = {
  id: 'profiel-volledig',
  check(documents, report) {
    const vragen = documents.ids('vragen');
    const fields = shapeOf(collections.organisaties.schema);
    for (const document of documents.all('organisaties')) {
      const top = { regel: 1, kolom: 1 };
      const missing = SECTIONS.filter((section) => document.data[section] === undefined);
      if (missing.length > 0) {
        const labels = missing.map((section) =>
          fields[section] ? describe(fields[section]).label : section,
        );
        report(document, top, {
          ernst: 'let-op',
          tekst: `Nog niet vastgelegd in dit profiel: ${labels.join(', ')}.`,
          herstel: `Vul aan zodra je het weet: ${missing.join(', ')}. Tot dan staat er “nog niet vastgelegd”.`,
        });
      }
      const open = vragen.filter((vraag) => document.data.kan?.[vraag] === undefined);
      if (document.data.kan === undefined || open.length === 0) continue;
      report(document, document.locate(['kan']), {
        ernst: 'let-op',
        tekst: `${open.length} van de ${vragen.length} vragen ${open.length === 1 ? 'is' : 'zijn'} nog niet beantwoord: ${open.slice(0, 5).join(', ')}${open.length > 5 ? ' …' : ''}.`,
        herstel: 'Beantwoord ze onder `kan` zodra je het weet.',
      });
    }
  },
};
