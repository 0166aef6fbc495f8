/** The first look at a file, before any parser: size, encoding, line ends, odd characters. */
import { findOddCharacter, hiddenCharacter } from './characters.ts';
import { type Finding, placeAt } from './problem.ts';

export const MAX_BYTES = 64 * 1024;
const MAX_LINE = 2000;

/** A hard or wide space in the layout of the front matter looks like a space, but YAML does not read it as one. */
const HARD_SPACE = /(?<=^[ -]*(?:[\w-]+:)?)(?! )\p{Zs}/u;

/** Decodes a file strictly as UTF-8 and normalises BOM and line ends, so that files from any machine read the same. */
export function decode(bytes: Uint8Array): { text: string } | { finding: Finding } {
  if (bytes.length > MAX_BYTES) return { finding: tooLarge(bytes.length) };
  try {
    // The decoder drops a BOM by itself.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n') };
  } catch {
    return { finding: notUtf8(bytes) };
  }
}

/** Finds characters that may not stand in a file, and lines no one can review. */
export function checkCharacters(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const odd = findOddCharacter(line) ?? hardSpace(line);
    if (odd) findings.push({ regel: index + 1, kolom: odd.index + 1, ...odd.words });
    if (line.length > MAX_LINE) findings.push(longLine(line.length, index + 1));
  }
  return findings;
}

function hardSpace(line: string): ReturnType<typeof findOddCharacter> {
  const found = HARD_SPACE.exec(line);
  return found ? { index: found.index, words: hiddenCharacter(found[0]) } : undefined;
}

/** What is wrong with a file of this many bytes. */
export function tooLarge(bytes: number): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'bestand-te-groot',
    tekst: `Dit bestand is ${Math.ceil(bytes / 1024)} kB. Een bestand mag hooguit ${MAX_BYTES / 1024} kB zijn, anders laadt de pagina te traag op een telefoon.`,
    herstel: 'Maak het korter. Bijlagen en hele wetteksten horen achter een link in `bronnen`.',
  };
}

function notUtf8(bytes: Uint8Array): Finding {
  const valid = new TextDecoder().decode(bytes).indexOf('\uFFFD');
  return {
    ...placeAt(new TextDecoder().decode(bytes), Math.max(valid, 0)),
    regelId: 'geen-utf-8',
    tekst:
      'Dit bestand is niet als UTF-8 opgeslagen (vaak is het dan Windows-1252). Letters als é en ë komen dan verkeerd op de pagina.',
    herstel: 'Open het bestand in een teksteditor en kies “Opslaan als” met codering “UTF-8”.',
  };
}

function longLine(length: number, regel: number): Finding {
  return {
    regel,
    kolom: MAX_LINE,
    regelId: 'regel-te-lang',
    tekst: `Deze regel heeft ${length} tekens; boven ${MAX_LINE} kan niemand een wijziging erin nog nakijken.`,
    herstel: 'Verdeel de tekst over meer regels of maak hem korter.',
  };
}
