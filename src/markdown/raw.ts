/** The first look at a file, before any parser: size, encoding, line ends, hidden characters. */
import { type Finding, placeAt } from './problem.ts';

export const MAX_BYTES = 64 * 1024;
const MAX_LINE = 2000;

/** What a reader cannot see or what reverses the text; tabs and line ends may stand in a file. */
const HIDDEN = /[^\P{C}\t\n]|[\p{Zl}\p{Zp}]/u;
/** A hard space in the layout of the front matter looks like a space, but YAML does not read it as one. */
const HARD_SPACE = /(?<=^[ -]*(?:[\w-]+:)?)\u00A0/;

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

/** Finds characters that readers cannot see or that reverse the text, and lines no one can review. */
export function checkCharacters(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const hidden = HIDDEN.exec(line) ?? HARD_SPACE.exec(line);
    if (hidden) findings.push({ regel: index + 1, kolom: hidden.index + 1, ...hiddenCharacter(hidden[0]) });
    if (line.length > MAX_LINE) findings.push(longLine(line.length, index + 1));
  }
  return findings;
}

/** The first hidden character in a text, or undefined. */
export const findHidden = (text: string): string | undefined => HIDDEN.exec(text)?.[0];

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

/** The words for a hidden character. */
export function hiddenCharacter(character: string): Pick<Finding, 'regelId' | 'tekst' | 'herstel'> {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    regelId: 'onzichtbaar-teken',
    tekst: `Hier staat een onzichtbaar teken (U+${code}). De lezer kan dan iets anders zien dan er staat.`,
    herstel: 'Haal het teken weg: typ dit stukje opnieuw, zonder te plakken.',
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
