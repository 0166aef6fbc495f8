/** Text as outlines from the fonts of the project, so that an image is the same whatever fonts a machine has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'opentype.js';

export type Face = 'serif' | 'sans' | 'sans-bold';

// Built pages stand elsewhere; the packages are found from where the build runs.
const require = createRequire(join(process.cwd(), 'package.json'));
const FILES: Record<Face, string> = {
  serif: require.resolve('@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff'),
  sans: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'),
  'sans-bold': require.resolve('@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff'),
};

const { parse } = require('opentype.js') as typeof import('opentype.js');
const fonts = new Map<Face, Font>();

function fontOf(face: Face): Font {
  const font = fonts.get(face) ?? parse(new Uint8Array(readFileSync(FILES[face])).buffer);
  fonts.set(face, font);
  return font;
}

/** One line of text as the data of an SVG path; `x` and `y` are where its baseline begins, in pixels. */
export function outline(text: string, face: Face, size: number, x: number, y: number): string {
  const font = fontOf(face);
  return font
    .getPath(drawable(text, font), x, y, size)
    .commands.map(({ type, ...points }) => {
      const { x1, y1, x2, y2, x, y } = points as Record<string, number>;
      return (
        type + [x1, y1, x2, y2, x, y].flatMap((each) => (each === undefined ? [] : each.toFixed(1))).join(' ')
      );
    })
    .join('');
}

/** How wide a line of text is, in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = fontOf(face);
  return font.getAdvanceWidth(drawable(text, font), size);
}

/** Breaks text into as few lines as fit, of about the same width; a word that is too wide gets a line of its own. */
export function wrap(text: string, face: Face, size: number, width: number): string[] {
  const words = text.split(' ').map((word): [string, number] => [word, widthOf(`${word} `, face, size)]);
  const fewest = fill(words, width);
  let lines = fewest;
  for (let narrower = width; narrower > width / 2; narrower -= size / 2) {
    const tried = fill(words, narrower);
    if (tried.length > fewest.length) break;
    lines = tried;
  }
  return lines;
}

/** Puts as many words on each line as fit. */
function fill(words: readonly (readonly [string, number])[], width: number): string[] {
  const lines: { text: string; room: number }[] = [];
  for (const [word, wide] of words) {
    const last = lines.at(-1);
    if (last && last.room >= wide) {
      last.text += ` ${word}`;
      last.room -= wide;
    } else lines.push({ text: word, room: width - wide });
  }
  return lines.map(({ text }) => text);
}

/** The font knows the letters of western Europe: of another it draws the bare letter, and what it has no shape for it leaves out. */
function drawable(text: string, font: Font): string {
  const has = (character: string) => font.charToGlyphIndex(character) > 0;
  return [...text.normalize('NFC')]
    .map((character) => (has(character) ? character : (character.normalize('NFD')[0] ?? '')))
    .filter(has)
    .join('');
}
