/** What to say about each thing that may not stand in a body. */
import { COMPONENTS } from './components.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';

export type Words = Pick<Finding, 'regelId' | 'tekst' | 'herstel'>;

/** What to say about a component or HTML tag that does not exist here. */
export function unknownComponent(name: string | null): Words {
  const known = Object.keys(COMPONENTS);
  const tekst = `\`<${name ?? ''}>\` is geen onderdeel dat in een profiel mag staan.`;
  const near = nearest(name ?? '', known);
  return {
    regelId: 'component',
    tekst,
    herstel: `${near ? `Bedoelde je \`<${near}>\`? ` : ''}Haal het weg of gebruik gewone Markdown. Wel toegestaan: ${known.join(', ')}.`,
  };
}

/** What to say about an address that may not stand in a link. */
export function badLink(url: string): Words {
  return {
    regelId: 'link',
    tekst: `De link naar “${url.slice(0, 80)}” mag niet: een lezer moet veilig kunnen klikken.`,
    herstel: 'Gebruik een adres dat begint met https://, mailto:, tel: of / (een pagina van deze site).',
  };
}

export const LINK_IN_LINK: Words = {
  regelId: 'link',
  tekst: 'In deze link staat een onderdeel dat zelf een link maakt; dan werkt geen van beide.',
  herstel: 'Haal de link eromheen weg.',
};
export const HEADING: Words = {
  regelId: 'kopniveau',
  tekst: 'Koppen in de tekst hebben niveau 2, 3 of 4. Niveau 1 is de naam van de organisatie.',
  herstel: 'Begin de kop met ## of ###.',
};
export const TASK: Words = {
  regelId: 'opmaak',
  tekst: 'Een afvinklijst kan een lezer hier niet afvinken.',
  herstel: 'Haal [ ] of [x] weg en houd een gewone lijst over.',
};
export const OTHER: Words = {
  regelId: 'opmaak',
  tekst: 'Deze opmaak kan niet in een profiel.',
  herstel: 'Gebruik gewone alinea’s, koppen, lijsten en links.',
};
/** What to say when a text costs too much to read. */
export const TOO_BIG: Words = {
  regelId: 'te-diep',
  tekst: 'De tekst is hier te diep genest of heeft te veel onderdelen.',
  herstel: 'Maak de tekst eenvoudiger.',
};
const CODE: Words = {
  regelId: 'geen-code',
  tekst: 'Hier staat programmacode; een profiel bevat alleen tekst.',
  herstel: 'Haal de code weg.',
};
const HTML: Words = {
  regelId: 'geen-html',
  tekst: 'Hier staat HTML; een profiel bevat alleen Markdown.',
  herstel: 'Haal de HTML weg en gebruik Markdown.',
};
const IMAGE: Words = {
  regelId: 'geen-plaatje',
  tekst: 'Plaatjes kunnen niet in een profiel: ze zijn niet te lezen door iedereen en niet na te kijken.',
  herstel: 'Beschrijf het in woorden, of link naar de pagina waar het staat.',
};
const CODE_BLOCK: Words = {
  regelId: 'opmaak',
  tekst: 'Deze tekst staat tussen ``` of ~~~ en wordt dan een codeblok; een profiel bevat alleen tekst.',
  herstel: 'Haal de ``` of ~~~ weg.',
};
const FOOTNOTE: Words = {
  regelId: 'opmaak',
  tekst: 'Voetnoten kunnen niet; bronnen staan in `bronnen`.',
  herstel: 'Zet de bron in `bronnen` en verwijs ernaar met `bron: [sleutel]`.',
};

/** By the type of the node. */
export const REFUSED: Record<string, Words> = {
  mdxjsEsm: CODE,
  mdxFlowExpression: CODE,
  mdxTextExpression: CODE,
  html: HTML,
  image: IMAGE,
  imageReference: IMAGE,
  code: CODE_BLOCK,
  footnoteDefinition: FOOTNOTE,
  footnoteReference: FOOTNOTE,
};
