/** Strict YAML with positions: no aliases, tags or duplicate keys, bounded depth. Dates and quoted numbers stay text. */
import { type Document, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, visit, type YAMLError } from 'yaml';
import type { Finding, Place } from './problem.ts';
import { findHidden, hiddenCharacter } from './raw.ts';
import { yamlMessage } from './yaml-messages.ts';

/** Keys and indexes from the top of a file down to a value. */
export type Path = readonly PropertyKey[];

export interface YamlResult {
  /** The plain values; undefined when there are findings. */
  data: unknown;
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

const MAX_DEPTH = 12;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const TOP: Place = { regel: 1, kolom: 1 };

/** Reads YAML text. Never throws: what is wrong stands in `findings`. */
export function readYaml(text: string): YamlResult {
  const depthProblem = findTooDeep(text);
  if (depthProblem) return { data: undefined, findings: [depthProblem], locate: () => TOP, isQuoted: () => true, typedAt: () => undefined };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: true,
    merge: false,
    strict: true,
    stringKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { regel: Math.max(line, 1), kolom: Math.max(col, 1) };
  };
  const findings = [...syntaxFindings(document, place), ...refusedNodes(document.contents, text, place)];
  return {
    data: findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
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

/** A cheap scan before the parser, whose cost grows too fast on deeply nested input. */
function findTooDeep(text: string): Finding | undefined {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    }
    if (depth <= MAX_DEPTH && line.search(/[^ ]/) <= MAX_DEPTH * 6 && !/^ *(?:[-?] +){7}/.test(line)) continue;
    return {
      regel: index + 1,
      kolom: 1,
      regelId: 'te-diep',
      tekst: 'De gegevens zijn hier te diep in elkaar gezet om nog te kunnen lezen.',
      herstel: 'Houd je aan de opbouw van het voorbeeldprofiel: hooguit vijf niveaus.',
    };
  }
  return undefined;
}

const isQuote = (node: Scalar): boolean => node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';

function syntaxFindings({ errors, contents }: Document.Parsed, place: (offset: number) => Place): Finding[] {
  const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  // After the first break in the layout, the parser's other messages only repeat it.
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  const unclosed = first && openedBefore(contents, first);
  return [
    ...duplicates.map(({ pos, code }) => ({ ...place(pos[0]), regelId: 'dubbele-sleutel', ...yamlMessage(code) })),
    ...(first ? [{ ...place(unclosed ?? first.pos[0]), regelId: 'yaml', ...yamlMessage(unclosed === undefined ? first.code : 'UNCLOSED') }] : []),
  ];
}

/** Where the quote or bracket begins that the parser found unclosed, often many lines further on. */
function openedBefore(contents: unknown, { code, pos }: YAMLError): number | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
  let start: number | undefined;
  visit(contents as Node | null, {
    Value: (_, node) => {
      const opens = isScalar(node) ? isQuote(node) : node.flow === true;
      if (opens && node.range?.[1] === pos[0]) start = node.range[0];
    },
  });
  return start;
}

function refusedNodes(contents: unknown, text: string, place: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, tekst: string, herstel: string) => {
    findings.push({ ...place(node.range?.[0] ?? 0), regelId: 'yaml', tekst, herstel });
  };
  visit(contents as Node | null, {
    Alias: (_, node) => refuse(node, 'Hier staat een verwijzing met *. Wie dit profiel aanpast, ziet niet wat er komt te staan.', 'Schrijf de tekst hier voluit.'),
    Value: (_, node) => {
      if (node.anchor) refuse(node, 'Hier staat een anker met &. Wie dit profiel aanpast, ziet niet waar het nog meer komt te staan.', 'Haal het anker weg.');
      if (node.tag) refuse(node, 'Hier staat een label met !. Daarmee kan een waarde iets anders worden dan er staat.', 'Haal het label weg en schrijf de waarde als gewone tekst.');
    },
    Scalar: (_, node) => {
      // Written out as an escape such as \u200B, it stands in the file in plain sight but not on the page.
      const hidden = typeof node.value === 'string' ? findHidden(node.value) : undefined;
      if (hidden === undefined || findHidden(text.slice(...(node.range ?? [0, 0])))) return;
      findings.push({ ...place(node.range?.[0] ?? 0), ...hiddenCharacter(hidden) });
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key : undefined;
      if (key && FORBIDDEN_KEYS.has(String(key.value))) refuse(key, `De sleutel \`${String(key.value)}\` mag niet.`, 'Haal deze regel weg.');
    },
  });
  return findings;
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
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? otherwise;
}
