import type { Rule } from '../rule.ts';

const MIRROR = { 'krijgt-van': 'draagt-over-aan', 'draagt-over-aan': 'krijgt-van' } as const;

/** What one profile passes on, the other must receive: both partners tell the same story. */
export const samenwerkingGespiegeld: Rule = {
  id: 'samenwerking-gespiegeld',
  check(documents, report) {
    for (const document of documents.all('organisaties')) {
      for (const [index, { organisatie, hoe }] of (document.data.werktSamenMet ?? []).entries()) {
        const other = documents.get('organisaties', organisatie);
        if (!other || hoe === 'zit-aan-tafel-met') continue;
        const mirrored = other.data.werktSamenMet?.some(
          (each) => each.organisatie === document.id && each.hoe === MIRROR[hoe],
        );
        if (mirrored) continue;
        report(document, document.locate(['werktSamenMet', index, 'organisatie']), {
          tekst: `Hier staat “${hoe}” bij \`${organisatie}\`, maar in dat profiel staat niet “${MIRROR[hoe]}” bij \`${document.id}\`. De twee profielen spreken elkaar dan tegen.`,
          herstel: `Zet in ${other.bestand} onder \`werktSamenMet\`: organisatie: ${document.id}, hoe: ${MIRROR[hoe]}. Of haal de regel hier weg.`,
        });
      }
    }
  },
};
