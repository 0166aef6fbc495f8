/** What is refused by line, before the parser: code, comments, and input that makes the parser slow. */
import type { Finding } from './problem.ts';

const LINE_RULES: { pattern: RegExp; regelId: string; tekst: string; herstel: string }[] = [
  {
    pattern: /^\s*(?:import|export)\b/,
    regelId: 'geen-code',
    tekst:
      'Deze regel begint met `import` of `export`. Dat is programmacode; een profiel bevat alleen tekst.',
    herstel: 'Haal de regel weg. Is het gewone tekst, begin de regel dan met een ander woord.',
  },
  {
    pattern: /[{}]/,
    regelId: 'geen-code',
    tekst: 'Hier staat een accolade. Daarmee begint programmacode; een profiel bevat alleen tekst.',
    herstel: 'Haal de accolades weg, of gebruik ronde haakjes: ( … ).',
  },
  {
    pattern: /<!--/,
    regelId: 'geen-html',
    tekst: 'Hier staat een HTML-opmerking. Die is onzichtbaar voor lezers.',
    herstel: 'Haal de opmerking weg.',
  },
  {
    // Any other character can be typed as itself; written as a code nobody can see which one it is.
    pattern: /&(?!(?:amp|lt|gt|quot|nbsp);)(?:#\d+|#x[\da-f]+|[a-z]\w*);/i,
    regelId: 'tekencode',
    tekst:
      'Hier staat een teken als code (zoals &#233;). Wie dit nakijkt, ziet niet welk teken de lezer krijgt.',
    herstel: 'Typ het teken zelf, bijvoorbeeld é.',
  },
  {
    pattern: /^[ \t]*(?:(?:[-*+]|\d+[.)])(?:[ \t]+|$)|>[ \t]*){7}|^[ \t]{24,}\S/,
    regelId: 'te-diep',
    tekst: 'Hier staan zeven of meer lijst- of citaattekens achter elkaar, of de regel springt heel ver in.',
    herstel: 'Gebruik hooguit drie niveaus in een lijst. Een streep door de pagina schrijf je als ---',
  },
];

/** Every line of a body that is refused as it stands. */
export function scanLines(body: string): Finding[] {
  return body.split('\n').flatMap((line, index) =>
    LINE_RULES.flatMap(({ pattern, regelId, tekst, herstel }) => {
      const found = pattern.exec(line);
      const kolom = found ? found.index + found[0].search(/\S/) + 1 : 0;
      return found ? [{ regel: index + 1, kolom, regelId, tekst, herstel }] : [];
    }),
  );
}
