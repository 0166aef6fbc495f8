/** Where the rules about personal data look: everything a reader of the site, or of the file itself, can see. */
import type { Nodes } from 'mdast';
import { type Collection, collections } from '../../../schemas/index.ts';
import type { Document } from '../../markdown/document.ts';
import type { Place } from '../../markdown/problem.ts';
import type { Documents } from '../rule.ts';
import { strings } from './strings.ts';

/** A piece of text that a detector points at. */
export interface Found {
  index: number;
  text: string;
}

/** Finds something in a text whose look-alike characters are made equal. Takes time in proportion to the text. */
export type Detector<F extends Found = Found> = (text: string) => Iterable<F>;

interface Passage {
  /** As it was written. */
  text: string;
  /** With look-alike characters made equal: what detectors read. */
  plain: string;
  place: Place;
}

/** A file taken apart, once for all detectors. */
interface Passages {
  lines: Passage[];
  unlikeLines: Passage[];
}

/** Everything a detector finds in all content files, with its file and place. */
export function* search<F extends Found>(
  documents: Documents,
  detect: Detector<F>,
): Iterable<F & { document: Document; place: Place }> {
  for (const collection of Object.keys(collections) as Collection[]) {
    for (const document of documents.all(collection)) {
      const seen = new Set<string>();
      const { lines, unlikeLines } = passagesOf(document);
      for (const line of lines) {
        for (const found of detectIn(line, detect)) {
          seen.add(found.text);
          yield { ...found, document, place: { regel: line.place.regel, kolom: found.index + 1 } };
        }
      }
      for (const passage of unlikeLines) {
        for (const found of detectIn(passage, detect)) {
          const [word = ''] = found.text.split(/\s/);
          if (!seen.has(found.text))
            yield { ...found, document, place: placeFrom(document, passage.place, word) };
        }
      }
    }
  }
}

/** What is found, in the characters in which it was written. */
function* detectIn<F extends Found>({ text, plain }: Passage, detect: Detector<F>): Iterable<F> {
  for (const found of detect(plain))
    yield { ...found, text: text.slice(found.index, found.index + found.text.length) };
}

/** Where a text stands in a file, at or after a place; where it is written in another way, that place itself. */
export function placeFrom(document: Document, from: Place, text: string): Place {
  const { lines } = passagesOf(document);
  for (let regel = from.regel; regel <= lines.length; regel += 1) {
    const at = (lines[regel - 1]?.text ?? '').indexOf(text, regel === from.regel ? from.kolom - 1 : 0);
    if (at >= 0) return { regel, kolom: at + 1 };
  }
  return from;
}

/** Makes characters that look the same (hard spaces, long dashes, wide digits) the same, each in its own place. */
export function sameCharacters(text: string): string {
  return text
    .replaceAll(/[^\0-\x7F]/gu, (character) => {
      const plain = character.normalize('NFKC');
      return plain.length === character.length ? plain : character;
    })
    .replaceAll(/[\p{Pd}\u2212]/gu, '-');
}

const known = new WeakMap<Document, Passages>();

function passagesOf(document: Document): Passages {
  const passages = known.get(document) ?? takeApart(document);
  known.set(document, passages);
  return passages;
}

function takeApart(document: Document): Passages {
  const lines = document.source.split('\n');
  return {
    lines: lines.map((line, index) => passage(line, { regel: index + 1, kolom: 1 })),
    unlikeLines: [...valuesOf(document), ...blocksOf(document.tree)].filter(
      // What a line shows as it is, is read there, where each character has its own place.
      ({ text, place }) => !lines[place.regel - 1]?.replaceAll('&amp;', '&').includes(text),
    ),
  };
}

function passage(text: string, place: Place): Passage {
  const oneLine = text.replaceAll('\n', ' ');
  return { text: oneLine, plain: sameCharacters(oneLine), place };
}

function* valuesOf({ data, locate }: Document): Iterable<Passage> {
  for (const { text, path } of strings(data)) yield passage(text, locate(path));
}

/** Paragraphs, headings and cells of a table, and where the links in them lead. */
function* blocksOf(node: Nodes | undefined): Iterable<Passage> {
  if (!node) return;
  const place = { regel: node.position?.start.line ?? 1, kolom: node.position?.start.column ?? 1 };
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    yield passage(textIn(node), place);
  if (node.type === 'link' || node.type === 'definition') yield passage(node.url, place);
  if ('children' in node) for (const child of node.children) yield* blocksOf(child);
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textIn(child)).join('') : '';
}
