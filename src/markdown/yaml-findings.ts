/** What is refused in YAML, in Dutch and with its place: broken layout, hidden tricks, too much depth. */
import { type Document, isScalar, type Node, type Scalar, visit, type YAMLError } from 'yaml';
import { findOddCharacter } from './characters.ts';
import type { Finding, Place } from './problem.ts';
import { yamlMessage } from './yaml-messages.ts';

/** Turns an offset in the text into a place. */
type PlaceOf = (offset: number) => Place;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a text stands between quotes. */
export const isQuote = (node: Scalar): boolean =>
  node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';

/** What the parser cannot read: every double key, and the first break in the layout. */
export function syntaxFindings({ errors, contents }: Document.Parsed, place: PlaceOf): Finding[] {
  const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  // After the first break in the layout, the parser's other messages only repeat it.
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  const unclosed = first && openedBefore(contents, first);
  return [
    ...duplicates.map(({ pos, code }) => ({
      ...place(pos[0]),
      regelId: 'dubbele-sleutel',
      ...yamlMessage(code),
    })),
    ...(first
      ? [
          {
            ...place(unclosed ?? first.pos[0]),
            regelId: 'yaml',
            ...yamlMessage(unclosed === undefined ? first.code : 'UNCLOSED'),
          },
        ]
      : []),
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

/** What YAML allows but a reviewer cannot follow. */
export function refusedNodes(contents: unknown, text: string, place: PlaceOf): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, tekst: string, herstel: string) => {
    findings.push({ ...place(startOf(node, text)), regelId: 'yaml', tekst, herstel });
  };
  visit(contents as Node | null, {
    Alias: (_, node) =>
      refuse(
        node,
        'Hier staat een verwijzing met *. Wie dit profiel aanpast, ziet niet wat er komt te staan.',
        'Schrijf de tekst hier voluit.',
      ),
    Value: (_, node) => {
      if (node.anchor)
        refuse(
          node,
          'Hier staat een anker met &. Wie dit profiel aanpast, ziet niet waar het nog meer komt te staan.',
          'Haal het anker weg.',
        );
      if (node.tag)
        refuse(
          node,
          'Hier staat een label met !. Daarmee kan een waarde iets anders worden dan er staat.',
          'Haal het label weg en schrijf de waarde als gewone tekst.',
        );
      const odd = escapedCharacter(node, text);
      if (odd) findings.push({ ...place(node.range?.[0] ?? 0), ...odd.words });
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key : undefined;
      if (key && FORBIDDEN_KEYS.has(String(key.value)))
        refuse(key, `De sleutel \`${String(key.value)}\` mag niet.`, 'Haal deze regel weg.');
    },
  });
  return findings;
}

/** Where a value begins, with the anchor or label that stands before it. */
function startOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  const before = text.slice(Math.max(0, start - 200), start);
  const found = node.anchor || node.tag ? before.search(/[&!]\S*(?:\s+[&!]\S*)?\s*$/) : -1;
  return found < 0 ? start : start - before.length + found;
}

/** An odd character that is written as an escape (`\u200B`): in plain sight in the file, unseen on the page. */
function escapedCharacter(node: Node, text: string): ReturnType<typeof findOddCharacter> {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = node.range;
  return findOddCharacter(text.slice(start, end)) ? undefined : findOddCharacter(node.value);
}
