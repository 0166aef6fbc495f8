/** Turns an accepted body into HTML: Markdown by the library, the few components by the functions below. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Handler, type State, toHast } from 'mdast-util-to-hast';
import { type ComponentName, isComponent, TARGETS } from './components.ts';

/** Looks up what an inline component shows and where it leads; undefined when there is no such page. */
export type Link = (
  target: (typeof TARGETS)[keyof typeof TARGETS],
  id: string,
) => { text: string; href?: string } | undefined;

/** Renders a tree that passed the allow-list. Heading ids get a prefix, so that text cannot take over an id of the page. */
export function renderBody(tree: Root, link: Link): string {
  const component: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) =>
    renderComponent(state, node, link);
  const hast = toHast(unravel(tree), {
    handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component, html: refuse },
    unknownHandler: refuse,
  }) as HastRoot;
  const taken = new Map<string, number>();
  for (const node of hast.children) {
    if (node.type !== 'element' || !/^h[2-4]$/.test(node.tagName)) continue;
    const id = headingId(node);
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    node.properties['id'] = before === 0 ? id : `${id}-${before + 1}`;
  }
  return toHtml(hast);
}

/** What the allow-list does not know is never rendered, whatever it may be. */
const refuse: Handler = (_, { type }: { type: string }) => {
  throw new Error(`Onbekende opmaak (${type}) kwam langs de controle.`);
};

/** A block component alone in a paragraph is a block, not text. */
function unravel(tree: Root): Root {
  return {
    ...tree,
    children: tree.children.map((node) => {
      const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
      if (only?.type !== 'mdxJsxTextElement' || only.name === null || !(only.name in BOXES)) return node;
      return {
        ...only,
        type: 'mdxJsxFlowElement',
        children: [{ type: 'paragraph', children: only.children }],
      } as MdxJsxFlowElement;
    }),
  };
}

/** The boxes: their title and class. */
const BOXES: Partial<Record<ComponentName, { title: string; className: string }>> = {
  LetOp: { title: 'Let op', className: 'let-op' },
  Tip: { title: 'Tip', className: 'tip' },
  Voorbeeld: { title: 'Voorbeeld', className: 'voorbeeld' },
};

function renderComponent(
  state: State,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  link: Link,
): ElementContent {
  if (!isComponent(node.name))
    throw new Error(`Onbekend onderdeel <${node.name ?? ''}> kwam langs de controle.`);
  const box = BOXES[node.name];
  if (box) {
    const title: Element = {
      type: 'element',
      tagName: 'strong',
      properties: { className: ['box-title'] },
      children: [{ type: 'text', value: box.title }],
    };
    const inline = node.type === 'mdxJsxTextElement';
    return {
      type: 'element',
      tagName: inline ? 'span' : 'div',
      properties: { className: ['box', box.className] },
      children: [title, { type: 'text', value: ' ' }, ...state.all(node)],
    };
  }
  const id = node.attributes
    .map((attribute) => (typeof attribute.value === 'string' ? attribute.value : ''))
    .join('');
  const found = link(TARGETS[node.name as keyof typeof TARGETS], id);
  const text: ElementContent = { type: 'text', value: found?.text ?? id };
  return found?.href
    ? { type: 'element', tagName: 'a', properties: { href: found.href }, children: [text] }
    : text;
}

function headingId(heading: Element): string {
  const letters = textOf(heading).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return `p-${letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child) => textOf(child)).join('') : '';
}
