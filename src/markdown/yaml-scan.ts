/** A cheap look at YAML before the parser, whose cost grows too fast on deep or crowded input. */
import { Lexer } from 'yaml';
import type { Finding } from './problem.ts';

const MAX_DEPTH = 12;
/** Of lines, and of the marks that part things on one line: more than twice the longest profile. */
const MAX_LINES = 3000;
const MAX_MARKS = 3000;
/** What the lexer gives before a text, which may look like a mark. */
const TEXT_FOLLOWS = '\x1F';

/** The first thing in a text that the parser should not be given. */
export function scanYaml(text: string): Finding[] {
  for (const [index, line] of text.split('\n').entries()) {
    const isDeep = line.search(/[^ ]/) > MAX_DEPTH * 6 || /^ *(?:[-?:][ \t]+){7}/.test(line);
    const words = line.startsWith('%')
      ? DIRECTIVE
      : isDeep
        ? TOO_DEEP
        : index > MAX_LINES
          ? TOO_MUCH
          : undefined;
    if (words) return [{ regel: index + 1, kolom: 1, ...words }];
  }
  return scanMarks(text);
}

/** Counts brackets and commas as the parser would see them: not those in a text. */
function scanMarks(text: string): Finding[] {
  let regel = 1;
  let depth = 0;
  let marks = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const mark = before === TEXT_FOLLOWS ? '' : token;
    if (mark === '[' || mark === '{') depth += 1;
    if (mark === ']' || mark === '}') depth -= 1;
    if (/^[[\]{},]$/.test(mark)) marks += 1;
    if (depth > MAX_DEPTH) return [{ regel, kolom: 1, ...TOO_DEEP }];
    if (marks > MAX_MARKS) return [{ regel, kolom: 1, ...TOO_MUCH }];
    regel += token.split('\n').length - 1;
    before = token;
  }
  return [];
}

const DIRECTIVE = {
  regelId: 'yaml',
  tekst: 'Een regel die met % begint, verandert hoe alles eronder gelezen wordt.',
  herstel: 'Haal deze regel weg.',
};
const TOO_DEEP = {
  regelId: 'te-diep',
  tekst: 'De gegevens zijn hier te diep in elkaar gezet om nog te kunnen lezen.',
  herstel: 'Houd je aan de opbouw van het voorbeeldprofiel: hooguit vijf niveaus.',
};
const TOO_MUCH = {
  regelId: 'te-veel-gegevens',
  tekst: 'Er staan zoveel regels of komma’s in de gegevens dat niemand ze nog kan nakijken.',
  herstel: `Maak het korter: hooguit ${MAX_LINES} regels en ${MAX_MARKS} komma’s en haakjes.`,
};
