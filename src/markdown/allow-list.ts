/** The allow-list for the body of a profile: which nodes, components, attributes and addresses may stand in it. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { COMPONENTS, isComponent } from './components.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { isAllowedUrl } from './urls.ts';

type Words = Pick<Finding, 'regelId' | 'tekst' | 'herstel'>;
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What may be meant as an id; whether it is one that exists, a rule over all files together says. */
const LIKE_AN_ID = /^[\p{L}\d _-]{1,60}$/u;
const MAX_DEPTH = 24;
const MAX_NODES = 5000;

const ALLOWED = new Set<string>([
  ...[
    'root',
    'paragraph',
    'heading',
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'break',
    'list',
    'listItem',
  ],
  ...['blockquote', 'table', 'tableRow', 'tableCell', 'thematicBreak', 'link', 'linkReference', 'definition'],
  ...['mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

/** Everything in the tree that may not stand in a profile. */
export function checkTree(tree: Root): Finding[] {
  const findings: Finding[] = [];
  let count = 0;
  const walk = (node: Nodes, depth: number): void => {
    count += 1;
    const words = depth > MAX_DEPTH || count > MAX_NODES ? TOO_BIG : checkNode(node);
    if (words)
      findings.push({
        regel: node.position?.start.line ?? 1,
        kolom: node.position?.start.column ?? 1,
        ...words,
      });
    if (words === TOO_BIG || !('children' in node)) return;
    for (const child of node.children)
      if (findings.at(-1)?.regelId !== TOO_BIG.regelId) walk(child, depth + 1);
  };
  walk(tree, 0);
  return findings;
}

function checkNode(node: Nodes): Words | undefined {
  if (!ALLOWED.has(node.type)) return REFUSED[node.type] ?? OTHER;
  if (node.type === 'heading' && (node.depth === 1 || node.depth > 4)) return HEADING;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return TASK;
  if ((node.type === 'link' || node.type === 'definition') && !isAllowedUrl(node.url))
    return badLink(node.url);
  if ((node.type === 'link' || node.type === 'linkReference') && holdsComponent(node)) return LINK_IN_LINK;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return checkComponent(node);
  return undefined;
}

function holdsComponent(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement') return true;
  return 'children' in node && node.children.some((child) => holdsComponent(child));
}

function checkComponent(node: Jsx): Words | undefined {
  const { name } = node;
  if (!isComponent(name)) return unknownComponent(name);
  const { attributes: known, use, inline } = COMPONENTS[name];
  const names = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '…',
  );
  const plain = node.attributes.every(
    (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
  );
  if (
    !plain ||
    names.length !== known.length ||
    new Set(names).size !== names.length ||
    names.some((each) => !(known as readonly string[]).includes(each))
  ) {
    return {
      regelId: 'component',
      tekst: `\`<${name}>\` heeft hier andere kenmerken dan het mag hebben, dus er zou niets verschijnen.`,
      herstel: `Schrijf het zo: ${use}`,
    };
  }
  const wrong = node.attributes.find(({ value }) => typeof value === 'string' && !LIKE_AN_ID.test(value));
  if (wrong) {
    return {
      regelId: 'component',
      tekst: `Wat hier bij \`<${name}>\` tussen de aanhalingstekens staat, kan geen id zijn, dus het leidt nergens heen.`,
      herstel: `Een id bestaat uit kleine letters en cijfers, met streepjes ertussen: ${use}`,
    };
  }
  if (!inline && node.children.length === 0) {
    return {
      regelId: 'component',
      tekst: `\`<${name}>\` is leeg, dus de lezer ziet een vak zonder tekst.`,
      herstel: `Schrijf het zo: ${use}`,
    };
  }
  if (inline && node.children.length > 0) {
    return {
      regelId: 'component',
      tekst: `\`<${name}>\` krijgt zijn tekst vanzelf; wat ertussen staat zou verdwijnen.`,
      herstel: `Schrijf het zo: ${use}`,
    };
  }
  return undefined;
}

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

function badLink(url: string): Words {
  return {
    regelId: 'link',
    tekst: `De link naar “${url.slice(0, 80)}” mag niet: een lezer moet veilig kunnen klikken.`,
    herstel: 'Gebruik een adres dat begint met https://, mailto:, tel: of / (een pagina van deze site).',
  };
}

const LINK_IN_LINK: Words = {
  regelId: 'link',
  tekst: 'In deze link staat een onderdeel dat zelf een link maakt; dan werkt geen van beide.',
  herstel: 'Haal de link eromheen weg.',
};
const HEADING: Words = {
  regelId: 'kopniveau',
  tekst: 'Koppen in de tekst hebben niveau 2, 3 of 4. Niveau 1 is de naam van de organisatie.',
  herstel: 'Begin de kop met ## of ###.',
};
const TASK: Words = {
  regelId: 'opmaak',
  tekst: 'Een afvinklijst kan een lezer hier niet afvinken.',
  herstel: 'Haal [ ] of [x] weg en houd een gewone lijst over.',
};
const OTHER: Words = {
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

const REFUSED: Record<string, Words> = {
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
