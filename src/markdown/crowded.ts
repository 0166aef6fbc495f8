/** What costs the Markdown parser far more time than prose ever does: its cost grows with the square of these. */
import { type Finding, placeAt } from './problem.ts';
import { TOO_BIG } from './refusals.ts';

const MAX_LENGTH = 16 * 1024;
const MAX_BLOCKS = 400;
const MAX_LINES = 600;
const MAX_BLOCK_LINES = 100;
const MAX_MARKERS = 240;

/** The first thing in a body that is too much of it; nothing where the parser can be let loose. */
export function findCrowded(body: string): Finding[] {
  const text = body.trimEnd();
  const begin = text.search(/\S/);
  if (text.length - begin > MAX_LENGTH) return [tooLong(text, begin)];
  let regel = 1;
  let blocks = 0;
  let total = 0;
  for (const block of text.split(/\n[ \t]*\n/)) {
    const start = regel + (/^\n*/.exec(block)?.[0].length ?? 0);
    const lines = block.trim() === '' ? 0 : block.trim().split('\n').length;
    const markers = block.match(/[*_~`[\]<>|]/g)?.length ?? 0;
    if (lines > 0) blocks += 1;
    total += lines;
    if (markers > MAX_MARKERS) return [tooManyMarkers(start, markers)];
    if (lines > MAX_BLOCK_LINES) return [tooManyLines(start, lines)];
    if (blocks > MAX_BLOCKS || total > MAX_LINES) return [{ regel: start, kolom: 1, ...TOO_BIG }];
    regel += block.split('\n').length + 1;
  }
  return [];
}

function tooLong(text: string, begin: number): Finding {
  return {
    ...placeAt(text, begin + MAX_LENGTH),
    regelId: 'tekst-te-lang',
    tekst: `De tekst onder de gegevens heeft ${text.length - begin} tekens; hooguit ${MAX_LENGTH} kan. Een lezer heeft vijf minuten.`,
    herstel: 'Maak de tekst korter. Feiten passen vaak beter in de velden erboven.',
  };
}

function tooManyMarkers(regel: number, markers: number): Finding {
  return {
    regel,
    kolom: 1,
    regelId: 'te-veel-opmaak',
    tekst: `In deze alinea staan ${markers} opmaaktekens, dus niemand kan haar nog nakijken.`,
    herstel: `Gebruik minder opmaak: hooguit ${MAX_MARKERS} tekens zoals * _ [ ] per alinea.`,
  };
}

function tooManyLines(regel: number, lines: number): Finding {
  return {
    regel,
    kolom: 1,
    regelId: 'te-veel-regels',
    tekst: `Deze alinea of lijst heeft ${lines} regels zonder witregel, dus niemand kan haar nog nakijken.`,
    herstel: `Zet er witregels tussen: hooguit ${MAX_BLOCK_LINES} regels achter elkaar.`,
  };
}
