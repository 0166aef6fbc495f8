/** Which field stands at a place in a profile. */
import { isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../markdown/problem.ts';
import { splitFrontMatter } from '../markdown/split.ts';
import { type Pad, TEKST } from './change.ts';

/** The deepest field around a place; the body where the place lies below the front matter; undefined where neither is. */
export function padAt(source: string, { regel, kolom }: Place): Pad | undefined {
  const lines = source.split('\n');
  if (lines[0] === '---' && regel > lines.indexOf('---', 1) && lines.indexOf('---', 1) > 0) return [TEKST];
  const counter = new LineCounter();
  const document = parseDocument(splitFrontMatter(source).yaml, {
    lineCounter: counter,
    prettyErrors: false,
  });
  const start = counter.lineStarts[regel - 1];
  return start === undefined ? undefined : descend(document.contents, start + kolom - 1);
}

function descend(node: unknown, offset: number): Pad | undefined {
  if (!isCollection(node)) return undefined;
  const starts = node.items.map((item) => rangeOf(isPair(item) ? item.key : item)?.[0] ?? 0);
  const index = starts.findLastIndex((start) => start <= offset);
  const item = node.items[index];
  if (item === undefined) return undefined;
  if (isMap(node) && isPair(item) && isScalar(item.key)) {
    const end = rangeOf(item.value)?.[2] ?? rangeOf(item.key)?.[2] ?? 0;
    return offset > end ? undefined : [String(item.key.value), ...(descend(item.value, offset) ?? [])];
  }
  return isSeq(node) ? [index, ...(descend(item, offset) ?? [])] : undefined;
}

function rangeOf(node: unknown): [number, number, number] | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range ?? undefined;
}
