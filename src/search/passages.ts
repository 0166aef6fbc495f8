/** Cuts the pages of a profile into passages of a screen or two, each with an address of its own. */
import { type HTMLElement, parse } from 'node-html-parser';

/** A part of a profile that the full-text search finds by itself. */
export interface Passage {
  /** The id on the page where it begins; empty for the top. */
  anchor: string;
  title: string;
  text: string;
}

/** A passage ends where it would become longer than this, unless one block is. */
const MOST_WORDS = 350;
/** Elements that hold blocks; anything else is a block. */
const HOLDERS = new Set(['SECTION', 'DIV', 'UL', 'OL', 'DL', 'ASIDE']);

interface Block {
  anchor: string;
  text: string;
  words: number;
}

/** The passages of a page of a profile, in reading order, without what is marked as not to be searched, nor what a statement rests on. */
export function passagesOf(html: string): Passage[] {
  const body = parse(html).querySelector('[data-pagefind-body]');
  for (const ignored of body?.querySelectorAll('[data-pagefind-ignore], .basis') ?? []) ignored.remove();
  const name = body?.getAttribute('data-naam') ?? textOf(body?.querySelector('h1'));
  return elementsIn(body).flatMap((part) => {
    const heading = textOf(part.querySelector('h2'));
    // At the top of a profile the headings are of cards, not of the text.
    const title = part.tagName === 'SECTION' ? `${name}: ${lowerFirst(heading)}` : name;
    return packed(blocksIn(part, part.id)).map(({ anchor, text }) => ({ anchor, title, text }));
  });
}

function blocksIn(holder: HTMLElement, anchor: string): Block[] {
  return elementsIn(holder).flatMap((child) => {
    const at = child.id || anchor;
    if (HOLDERS.has(child.tagName)) return blocksIn(child, at);
    const text = asSentence(textOf(child));
    return text === '' ? [] : [{ anchor: at, text, words: text.split(' ').length }];
  });
}

/** Blocks together, as many as fit. */
function packed(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    if (!last || last.words + block.words > MOST_WORDS) done.push({ ...block });
    else {
      last.text += ` ${block.text}`;
      last.words += block.words;
    }
  }
  return done;
}

const elementsIn = (element: HTMLElement | null): HTMLElement[] =>
  (element?.childNodes ?? []).filter(
    (node): node is HTMLElement => 'tagName' in node && Boolean(node.tagName),
  );
const textOf = (element: HTMLElement | null | undefined): string =>
  (element?.structuredText ?? '').replaceAll(/\s+/g, ' ').trim();
const asSentence = (text: string): string =>
  text === '' || /[.?!:]\p{Pf}?$/u.test(text) ? text : `${text}.`;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
