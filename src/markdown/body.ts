/** Reads the body of a profile as MDX, and lets through only what stands on the allow-list. Nothing in it is ever run. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkTree } from './allow-list.ts';
import type { Finding } from './problem.ts';

export interface BodyResult {
  /** Undefined when there are findings. */
  tree: Root | undefined;
  findings: Finding[];
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Parses a body (padded to its own line numbers). Never throws. */
export function readBody(body: string): BodyResult {
  const scanned = scanForCode(body);
  // The refused lines are left out, so that whatever else is wrong is said in the same run.
  if (scanned.length > 0) return { tree: undefined, findings: [...scanned, ...refusedElsewhere(body, scanned)] };
  const crowded = crowdedBlocks(body);
  if (crowded.length > 0) return { tree: undefined, findings: crowded };
  const parsed = parse(body);
  if ('finding' in parsed) return { tree: undefined, findings: [parsed.finding] };
  const refused = checkTree(parsed.tree);
  return { tree: refused.length > 0 ? undefined : parsed.tree, findings: refused };
}

const MAX_MARKERS = 240;

/** What is refused by line, before the parser: code, comments, and input that makes the parser slow. */
const LINE_RULES: { pattern: RegExp; regelId: string; tekst: string; herstel: string }[] = [
  {
    pattern: /^\s*(?:import|export)\b/,
    regelId: 'geen-code',
    tekst: 'Deze regel begint met `import` of `export`. Dat is programmacode; een profiel bevat alleen tekst.',
    herstel: 'Haal de regel weg. Is het gewone tekst, begin de regel dan met een ander woord.',
  },
  {
    pattern: /[{}]/,
    regelId: 'geen-code',
    tekst: 'Hier staat een accolade. Daarmee begint programmacode; een profiel bevat alleen tekst.',
    herstel: 'Haal de accolades weg, of gebruik ronde haakjes: ( … ).',
  },
  {
    pattern: /<!--/,
    regelId: 'geen-html',
    tekst: 'Hier staat een HTML-opmerking. Die is onzichtbaar voor lezers.',
    herstel: 'Haal de opmerking weg.',
  },
  {
    pattern: /^ *(?:(?:[-*+>]|\d+[.)]) *){7}/,
    regelId: 'te-diep',
    tekst: 'Hier staan zeven of meer lijst- of citaattekens achter elkaar.',
    herstel: 'Gebruik hooguit drie niveaus in een lijst.',
  },
];

function scanForCode(body: string): Finding[] {
  return body.split('\n').flatMap((line, index) =>
    LINE_RULES.flatMap(({ pattern, regelId, tekst, herstel }) => {
      const found = pattern.exec(line);
      const kolom = found ? found.index + found[0].search(/\S/) + 1 : 0;
      return found ? [{ regel: index + 1, kolom, regelId, tekst, herstel }] : [];
    }),
  );
}

function refusedElsewhere(body: string, scanned: readonly Finding[]): Finding[] {
  const lines = new Set(scanned.map(({ regel }) => regel));
  const rest = body.split('\n').map((line, index) => (lines.has(index + 1) ? '' : line)).join('\n');
  const parsed = crowdedBlocks(rest).length > 0 ? undefined : parse(rest);
  return parsed && 'tree' in parsed ? checkTree(parsed.tree) : [];
}

/** Nested emphasis and brackets cost the parser quadratic time; prose never has this many in one block. */
function crowdedBlocks(body: string): Finding[] {
  let regel = 1;
  for (const block of body.split(/\n[ \t]*\n/)) {
    const markers = block.match(/[*_~`[\]<>|]/g)?.length ?? 0;
    if (markers > MAX_MARKERS) {
      const start = regel + (/^\n*/.exec(block)?.[0].length ?? 0);
      return [{ regel: start, kolom: 1, regelId: 'te-veel-opmaak', tekst: `In deze alinea staan ${markers} opmaaktekens.`, herstel: `Gebruik minder opmaak: hooguit ${MAX_MARKERS} tekens zoals * _ [ ] per alinea.` }];
    }
    regel += block.split('\n').length + 1;
  }
  return [];
}

function parse(body: string): { tree: Root } | { finding: Finding } {
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    return { finding: syntaxFinding(error) };
  }
}

/** The parser speaks English about tags; its place is right, so only that and the name of the tag are used. */
function syntaxFinding(error: unknown): Finding {
  const { line, column, reason = '' } = (error ?? {}) as { line?: number; column?: number; reason?: string };
  const tag = /`<\/?([\w.:-]*)[^`]*>`/.exec(reason)?.[1];
  return {
    regel: line ?? 1,
    kolom: column ?? 1,
    regelId: 'opmaak',
    tekst: tag
      ? `Het onderdeel \`<${tag}>\` is hier niet goed geopend of gesloten.`
      : 'Hier staat een < of een onderdeel dat niet goed is afgemaakt, dus de rest van de tekst is niet te lezen.',
    herstel: tag
      ? `Sluit af met \`</${tag}>\` op een eigen regel, of haal het onderdeel weg.`
      : 'Bedoel je “kleiner dan”, schrijf dat dan voluit. Adressen zet je zo: [tekst](https://…).',
  };
}
