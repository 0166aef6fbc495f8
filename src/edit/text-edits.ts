/** Places in the text of YAML, and edits at those places. Knows lines and nodes, but nothing of what is written. */
import { isCollection, isPair, isScalar, type Node, type YAMLSeq } from 'yaml';

/** Replaces the text from `start` up to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made; those at one place in the order given. Throws when two overlap. */
export function makeEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < position) throw new Error('Two edits overlap.');
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** Where a node begins. */
export const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;

/** Where the line begins in which an offset lies. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** How far an offset lies from the beginning of its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where the text of a node ends, without a comment or empty lines behind it. */
export function contentEnd(text: string, node: unknown): number {
  if (isPair(node)) return node.value ? contentEnd(text, node.value) : contentEnd(text, node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0) return contentEnd(text, node.items.at(-1));
  const [start = 0, end = 0] = (node as Node).range ?? [];
  return isScalar(node) ? start + text.slice(start, end).trimEnd().length : end;
}

/** Where the lines of a node end: its last line and the comments that are indented more than `column`. */
export function linesEnd(text: string, node: unknown, column: number): number {
  let end = afterLine(text, contentEnd(text, node));
  for (;;) {
    const comment = /^( *)#/.exec(text.slice(end, afterLine(text, end)));
    if ((comment?.[1]?.length ?? 0) <= column) return end;
    end = afterLine(text, end);
  }
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Indents every line but the first and the empty ones. */
export const indentRest = (lines: string, column: number): string =>
  lines.replaceAll(/\n(?=.)/g, `\n${' '.repeat(column)}`);

/** Whether a value stands on one line; an empty one stands nowhere. */
export function isOneLine(text: string, node: unknown): boolean {
  const value = text.slice(startOf(node), contentEnd(text, node));
  return value !== '' && !value.includes('\n');
}

/** Whether each item of a list begins on a line of its own, so that it can come and go with its lines. */
export function hasOwnLines(text: string, { flow, items }: YAMLSeq): boolean {
  const isFirst = (dash: number) => dash >= 0 && text.slice(lineStart(text, dash), dash).trim() === '';
  return !flow && items.length > 0 && items.every((item) => isFirst(dashOf(text, item)));
}

/** The dash of an item; -1 when something stands between the two. */
export function dashOf(text: string, item: unknown): number {
  const before = text.slice(0, startOf(item)).trimEnd();
  return before.endsWith('-') ? before.length - 1 : -1;
}
