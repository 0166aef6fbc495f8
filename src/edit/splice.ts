/**
 * Changes the text of YAML so that it holds other data, and leaves every other byte as it is. It walks through the
 * nodes beside the wanted data and makes one edit where they part.
 */
import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { stepInto } from '../../schemas/walk.ts';
import { orderOf, printInline, printItem, printPair, type Schema } from './canonical.ts';
import { childOf, equal, type Fields, isFields } from './data.ts';
import {
  columnOf,
  contentEnd,
  dashOf,
  type Edit,
  hasOwnLines,
  indentRest,
  isOneLine,
  lineStart,
  linesEnd,
  makeEdits,
  startOf,
} from './text-edits.ts';

type Fieldset = YAMLMap<Scalar, Node>;

/** What stands from `start` (of the key, or the dash) up to the end of a value, and how it looks with another value. */
interface Slot {
  start: number;
  print(value: unknown): string;
}

const nameOf = ({ key }: { key: Scalar }): string => String(key.value);

/** The text with its data changed from `now` into `wanted`; `root` is what `text` was parsed into. */
export function splice(text: string, root: unknown, now: Fields, wanted: Fields, schema: Schema): string {
  const edits: Edit[] = [];
  editFields(root as Fieldset, now, wanted, schema);
  return makeEdits(text, edits);

  function editValue(node: Node, now: unknown, wanted: unknown, schema: Schema, slot: Slot): void {
    if (equal(now, wanted)) return;
    if (isMap(node) && isFields(now) && isFields(wanted)) {
      if (node.flow) editBrackets(node as Fieldset, now, wanted);
      else if (keepsOrder(node as Fieldset, now, wanted, schema))
        editFields(node as Fieldset, now, wanted, schema);
      else rewrite(node, wanted, slot);
    } else if (isSeq(node) && Array.isArray(now) && Array.isArray(wanted) && hasOwnLines(text, node))
      editList(node as YAMLSeq<Node>, now, wanted, schema);
    else if (isScalar(node) && isOneLine(text, node) && isInline(wanted))
      replace(node, printInline(wanted, false, node as Scalar));
    else rewrite(node, wanted, slot);
  }

  /** Not so when nothing stays, or when another kind of answer has its fields in another order. */
  function keepsOrder({ items }: Fieldset, now: Fields, wanted: Fields, schema: Schema): boolean {
    const names = items.map(nameOf).filter((name) => Object.hasOwn(wanted, name));
    const isSorted = (rank: (name: string) => number) =>
      names.every((name, index) => index === 0 || rank(names[index - 1] as string) <= rank(name));
    return names.length > 0 && (isSorted(orderOf(schema, wanted)) || !isSorted(orderOf(schema, now)));
  }

  function editFields(map: Fieldset, now: Fields, wanted: Fields, schema: Schema): void {
    const kept = map.items.filter((pair) => Object.hasOwn(wanted, nameOf(pair)));
    for (const pair of kept) {
      const name = nameOf(pair);
      const inner = schema && stepInto(schema, name, wanted);
      const print = (value: unknown) => printPair(name, value, inner);
      editValue(pair.value as Node, now[name], wanted[name], inner, { start: startOf(pair.key), print });
    }
    removeFields(map, kept);
    addFields(kept, now, wanted, schema);
  }

  function removeFields(map: Fieldset, kept: Fieldset['items']): void {
    const first = map.items.indexOf(kept[0] as Fieldset['items'][number]);
    for (const [index, pair] of map.items.entries()) {
      if (kept.includes(pair)) continue;
      const start = startOf(pair.key);
      const end = linesEnd(text, pair, columnOf(text, start));
      const line = lineStart(text, start);
      if (text.slice(line, start).trim() === '') edits.push({ start: line, end, text: '' });
      // Behind a dash, the first field that stays takes the place of those that go.
      else if (first > index) {
        const below = linesEnd(text, map.items[first - 1], columnOf(text, start));
        edits.push({ start, end: below + text.slice(below).search(/[^ \n]/), text: '' });
      }
    }
  }

  function addFields(kept: Fieldset['items'], now: Fields, wanted: Fields, schema: Schema): void {
    const rank = orderOf(schema, wanted);
    const added = Object.keys(wanted).filter((name) => !Object.hasOwn(now, name));
    const first = startOf(kept[0]?.key);
    const column = columnOf(text, first);
    for (const name of added.toSorted((a, b) => rank(a) - rank(b))) {
      const lines = printPair(name, wanted[name], schema && stepInto(schema, name, wanted));
      const above = kept.filter((pair) => rank(nameOf(pair)) <= rank(name));
      const highest = Math.max(...above.map((pair) => rank(nameOf(pair))));
      const previous = above.findLast((pair) => rank(nameOf(pair)) === highest);
      if (previous) insertLines(linesEnd(text, previous, column), lines, column);
      else insert(first, `${indentRest(lines, column)}\n${' '.repeat(column)}`);
    }
  }

  function editList(list: YAMLSeq<Node>, now: unknown[], wanted: unknown[], schema: Schema): void {
    const [start, end] = sameEnds(now, wanted);
    const inner = schema && stepInto(schema, 0);
    const print = (value: unknown) => printItem(value, schema);
    const [old, next] = [
      list.items.slice(start, list.items.length - end),
      wanted.slice(start, wanted.length - end),
    ];
    for (const [index, item] of old.entries()) {
      const dash = dashOf(text, item);
      if (index < next.length)
        editValue(item, now[start + index], next[index], inner, { start: dash, print });
      else
        edits.push({
          start: lineStart(text, dash),
          end: linesEnd(text, item, columnOf(text, dash)),
          text: '',
        });
    }
    const column = columnOf(text, dashOf(text, list.items[0]));
    const previous = list.items[start + Math.min(old.length, next.length) - 1];
    const position = previous
      ? linesEnd(text, previous, column)
      : lineStart(text, dashOf(text, list.items[0]));
    for (const item of next.slice(old.length)) insertLines(position, print(item), column);
  }

  /** Within brackets only texts are exchanged; for anything else the whole bracket is written anew. */
  function editBrackets(map: Fieldset, now: Fields, wanted: Fields): void {
    const changed = map.items.filter((pair) => !equal(now[nameOf(pair)], childOf(wanted, nameOf(pair))));
    const isSimple =
      Object.keys(now).length === Object.keys(wanted).length &&
      changed.every((pair) => isScalar(pair.value) && isInline(childOf(wanted, nameOf(pair))));
    if (!isSimple) replace(map, printInline(wanted, true));
    else
      for (const pair of changed)
        replace(pair.value as Node, printInline(wanted[nameOf(pair)], true, pair.value as unknown as Scalar));
  }

  function rewrite(node: Node, wanted: unknown, { start, print }: Slot): void {
    const lines = indentRest(print(wanted), columnOf(text, start));
    edits.push({ start, end: contentEnd(text, node), text: lines });
  }

  function replace(node: Node, inline: string): void {
    edits.push({ start: startOf(node), end: contentEnd(text, node), text: inline });
  }

  function insert(position: number, lines: string): void {
    edits.push({ start: position, end: position, text: lines });
  }

  function insertLines(position: number, lines: string, column: number): void {
    insert(position, `${' '.repeat(column)}${indentRest(lines, column)}\n`);
  }
}

/** How many items at the start, and behind those at the end, two lists have in common. */
function sameEnds(one: readonly unknown[], other: readonly unknown[]): [number, number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && equal(one[start], other[start])) start += 1;
  let end = 0;
  while (end < most - start && equal(one.at(-1 - end), other.at(-1 - end))) end += 1;
  return [start, end];
}

const isInline = (value: unknown): boolean =>
  typeof value === 'string' ? !value.includes('\n') : typeof value !== 'object' && value !== undefined;
