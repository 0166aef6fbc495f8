/** The allow-list for the body of a profile: which nodes, components, attributes and addresses may stand in it. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { COMPONENTS, isComponent } from './components.ts';
import type { Finding } from './problem.ts';
import {
  badLink,
  HEADING,
  LINK_IN_LINK,
  OTHER,
  REFUSED,
  TASK,
  TOO_BIG,
  unknownComponent,
  type Words,
} from './refusals.ts';
import { isAllowedUrl } from './urls.ts';

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
