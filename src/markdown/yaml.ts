/** Strict YAML with positions: no aliases, tags or duplicate keys, bounded depth. Dates and quoted numbers stay text. */
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Finding, Place } from './problem.ts';
import { findTooDeep, isQuote, refusedNodes, syntaxFindings } from './yaml-findings.ts';

/** Keys and indexes from the top of a file down to a value. */
export type Path = readonly PropertyKey[];

/** How content is parsed, everywhere: anything clever is an error, and dates stay text. */
export const YAML_OPTIONS = {
  schema: 'core',
  uniqueKeys: true,
  merge: false,
  strict: true,
  stringKeys: true,
  prettyErrors: false,
} as const;

export interface YamlResult {
  /** The plain values; undefined when there are findings. */
  data: unknown;
  /** The parsed nodes with their ranges; undefined when there are findings. */
  document: Document.Parsed | undefined;
  findings: Finding[];
  locate: Locate;
  /** Whether the text at a path stands between quotes. */
  isQuoted(path: Path): boolean;
  /** The text of a number or word as it was typed: `4.10`, which as a number is 4.1. */
  typedAt: TypedAt;
}

export type TypedAt = (path: Path) => string | undefined;

/** The place of the value (or the key) at a path; where it is absent, of its nearest parent. */
export type Locate = (path: Path, what?: 'value' | 'key') => Place;

const TOP: Place = { regel: 1, kolom: 1 };

/** Reads YAML text. Never throws: what is wrong stands in `findings`. */
export function readYaml(text: string): YamlResult {
  const depthProblem = findTooDeep(text);
  if (depthProblem)
    return {
      data: undefined,
      document: undefined,
      findings: [depthProblem],
      locate: () => TOP,
      isQuoted: () => true,
      typedAt: () => undefined,
    };
  const lines = new LineCounter();
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { regel: Math.max(line, 1), kolom: Math.max(col, 1) };
  };
  const findings = [...syntaxFindings(document, place), ...refusedNodes(document.contents, text, place)];
  return {
    data: findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    document: findings.length > 0 ? undefined : document,
    findings,
    locate: (path, what = 'value') => place(offsetOf(document.contents, path, what)),
    isQuoted: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && isQuote(node);
    },
    typedAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function offsetOf(root: unknown, path: Path, what: 'value' | 'key'): number {
  let node = root;
  let offset = startOf(root, 0);
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step);
    if (child === undefined) return offset;
    const key = isPair(child) ? startOf(child.key, offset) : offset;
    node = isPair(child) ? child.value : child;
    // A collection starts on the line below its key; people look for the key.
    const atKey = isPair(child) && (isCollection(node) || (what === 'key' && index === path.length - 1));
    offset = atKey ? key : startOf(node, key);
  }
  return offset;
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isMap(node))
    return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? otherwise;
}
