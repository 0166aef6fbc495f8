import type { Documents, Rule } from '../rule.ts';

/** Two or more organisations may not all refuse and point at each other. */
export const verwijzingZonderKring: Rule = {
  id: 'verwijzing-zonder-kring',
  check(documents, report) {
    for (const document of documents.all('organisaties')) {
      for (const [vraag, antwoord] of Object.entries(document.data.kan ?? {})) {
        if (antwoord.antwoord !== 'nee') continue;
        const circle = circleFrom(documents, vraag, document.id);
        // Every member of the circle sees it; one report, at the first of them, is enough.
        if (!circle || circle.toSorted()[0] !== document.id) continue;
        report(document, document.locate(['kan', vraag, 'wieWel']), {
          tekst: `Bij \`${vraag}\` wijzen ${circle.join(' → ')} → ${document.id} naar elkaar en zegt ieder nee. De lezer loopt in een kring.`,
          herstel: 'Zoek uit wie het wel kan en noem die, of schrijf met `watWel:` dat niemand het nu kan.',
        });
      }
    }
  },
};

/** The ids along a chain of refusals that comes back to `start`, or undefined. */
function circleFrom(documents: Documents, vraag: string, start: string): string[] | undefined {
  const seen = new Set<string>();
  const follow = (id: string, trail: string[]): string[] | undefined => {
    const antwoord = documents.get('organisaties', id)?.data.kan?.[vraag];
    if (antwoord?.antwoord !== 'nee') return undefined;
    for (const next of antwoord.wieWel ?? []) {
      if (next === start && trail.length > 1) return trail;
      if (next === start || seen.has(next)) continue;
      seen.add(next);
      const circle = follow(next, [...trail, next]);
      if (circle) return circle;
    }
    return undefined;
  };
  return follow(start, [start]);
}
