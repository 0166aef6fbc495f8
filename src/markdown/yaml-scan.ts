/** A cheap look at YAML before the parser, whose cost grows too fast on deep or crowded input. */
import type { Finding } from './problem.ts';

const MAX_DEPTH = 12;
/** Of lines, and of the marks that part things on one line: more than twice the longest profile. */
const MAX_LINES = 3000;
const MAX_MARKS = 3000;

/** The first thing in a text that the parser should not be given. */
export function scanYaml(text: string): Finding[] {
  let depth = 0;
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const at = { regel: index + 1, kolom: 1 };
    if (line.startsWith('%')) return [{ ...at, ...DIRECTIVE }];
    for (const mark of line.match(/[[\]{},]/g) ?? []) {
      marks += 1;
      if (mark === '[' || mark === '{') depth += 1;
      else if (mark !== ',' && depth > 0) depth -= 1;
    }
    const isDeep = line.search(/[^ ]/) > MAX_DEPTH * 6 || /^ *(?:[-?:][ \t]+){7}/.test(line);
    if (depth > MAX_DEPTH || isDeep) return [{ ...at, ...TOO_DEEP }];
    if (marks > MAX_MARKS || index > MAX_LINES) return [{ ...at, ...TOO_MUCH }];
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
