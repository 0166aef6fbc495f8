/** Reads the body of a profile as MDX, and lets through only what stands on the allow-list. Nothing in it is ever run. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkTree } from './allow-list.ts';
import { COMPONENTS, isComponent } from './components.ts';
import { findCrowded } from './crowded.ts';
import { scanLines } from './line-rules.ts';
import type { Finding } from './problem.ts';
import { unknownComponent } from './refusals.ts';

export interface BodyResult {
  /** Undefined when there are findings. */
  tree: Root | undefined;
  findings: Finding[];
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Parses a body (padded to its own line numbers). Never throws. */
export function readBody(body: string): BodyResult {
  const scanned = scanLines(body);
  // The refused lines are left out, so that whatever else is wrong is said in the same run.
  if (scanned.length > 0)
    return { tree: undefined, findings: [...scanned, ...refusedElsewhere(body, scanned)] };
  const crowded = findCrowded(body);
  if (crowded.length > 0) return { tree: undefined, findings: crowded };
  const parsed = parse(body);
  if ('error' in parsed) return { tree: undefined, findings: [syntaxFinding(parsed.error, body)] };
  const refused = checkTree(parsed.tree);
  return { tree: refused.length > 0 ? undefined : parsed.tree, findings: refused };
}

function refusedElsewhere(body: string, scanned: readonly Finding[]): Finding[] {
  const lines = new Set(scanned.map(({ regel }) => regel));
  const rest = body
    .split('\n')
    .map((line, index) => (lines.has(index + 1) ? '' : line))
    .join('\n');
  const parsed = findCrowded(rest).length > 0 ? undefined : parse(rest);
  return parsed && 'tree' in parsed ? checkTree(parsed.tree) : [];
}

function parse(body: string): { tree: Root } | { error: unknown } {
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    return { error };
  }
}

/** The parser speaks English about tags; only its place and the name of the tag are used. */
function syntaxFinding(error: unknown, body: string): Finding {
  const {
    line = 1,
    column = 1,
    reason = '',
    ruleId,
  } = (error ?? {}) as Partial<Record<'reason' | 'ruleId', string>> &
    Partial<Record<'line' | 'column', number>>;
  const opened = /closing tag for `<([\w.:-]*)[^`]*>` \((\d+):(\d+)/.exec(reason);
  if (opened) return { regel: Number(opened[2]), kolom: Number(opened[3]), ...notClosed(opened[1] ?? '') };

  const text = body.split('\n')[line - 1] ?? '';
  const start = text.lastIndexOf('<', column - 1);
  const name = /^<\/?([A-Za-z]\w*)/.exec(text.slice(Math.max(start, 0)))?.[1] ?? null;
  const herstel = isComponent(name)
    ? `Schrijf het zo: ${COMPONENTS[name].use}`
    : 'Bedoel je “kleiner dan”, schrijf dat dan voluit. Adressen zet je zo: [tekst](https://…).';
  const tekst =
    ruleId === 'unexpected-closing-slash'
      ? 'Hier sluit een onderdeel dat nergens begint.'
      : 'Hier staat een < of een onderdeel dat niet goed is afgemaakt, dus de rest van de tekst is niet te lezen.';
  return { regel: line, kolom: start < 0 ? column : start + 1, regelId: 'opmaak', tekst, herstel };
}

function notClosed(name: string): Pick<Finding, 'regelId' | 'tekst' | 'herstel'> {
  if (!isComponent(name)) return unknownComponent(name);
  const { use, inline } = COMPONENTS[name];
  return {
    regelId: 'opmaak',
    tekst: `Het onderdeel \`<${name}>\` dat hier begint, wordt niet goed gesloten.`,
    herstel: inline
      ? `Schrijf het zo: ${use}`
      : `Zet \`<${name}>\` en \`</${name}>\` elk op een eigen regel, met de tekst ertussen.`,
  };
}
