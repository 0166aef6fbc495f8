/** Which comment stands at which field, so that none is lost or moved without a word. */
import { type Document, isMap, isSeq, Lexer, type Node } from 'yaml';

interface Comment {
  /** Offset in the text. */
  offset: number;
  text: string;
  /** What it belongs to: the field on its line, or the one below it. */
  place: string;
}

/** The first comment that stands at another field, or nowhere, in the other text. */
export function misplaced(
  before: { text: string; document: Document },
  after: { text: string; document: Document },
): Comment | undefined {
  const left = comments(after.text, after.document).map(nameOf);
  return comments(before.text, before.document).find((comment) => {
    const index = left.indexOf(nameOf(comment));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const nameOf = ({ text, place }: Comment) => `${place} ${text}`;

function comments(text: string, document: Document): Comment[] {
  const found = commentTokens(text);
  if (found.length === 0) return [];
  const fields = fieldsOf(document.contents);
  return found.map(({ offset, text: comment }) => {
    const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    const field =
      line.trim() === ''
        ? fields.find((each) => each.offset > offset)
        : fields.findLast((each) => each.offset < offset);
    return {
      offset,
      text: comment,
      place: `${line.trim() === '' ? 'above' : 'beside'} ${field?.path ?? 'end'}`,
    };
  });
}

const MARKERS = new Set(['\u0002', '\u0018']);
const SCALAR = '\u001f';

/** The lexer's own view: a `#` inside a text is no comment. */
function commentTokens(text: string): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  let offset = 0;
  let isValue = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKERS.has(token)) continue;
    if (token === SCALAR) {
      isValue = true;
      continue;
    }
    if (token.startsWith('#') && !isValue) found.push({ offset, text: token.trimEnd() });
    offset += token.length;
    isValue = false;
  }
  return found;
}

interface Field {
  offset: number;
  path: string;
}

/** Every key and list item with its path, in the order of the text. */
function fieldsOf(node: unknown, path = ''): Field[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => {
      const here = `${path}.${String(key)}`;
      return [{ offset: startOf(key), path: here }, ...fieldsOf(value, here)];
    });
  if (isSeq(node))
    return node.items.flatMap((item, index) => {
      const here = `${path}[${index}]`;
      return [{ offset: startOf(item), path: here }, ...fieldsOf(item, here)];
    });
  return [];
}

const startOf = (node: unknown): number => (node as Partial<Node> | null)?.range?.[0] ?? -1;
