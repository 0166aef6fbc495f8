/** Draws a preview as an SVG of shapes alone: no font, no stylesheet and no other file takes part. */
import { GROUP_WORDS } from '../model/answer-words.ts';
import { colour } from './colours.ts';
import { type Face, outline, widthOf, wrap } from './lettering.ts';
import { brandMark, THEME_MARKS, type Theme } from './marks.ts';
import { type Preview, PREVIEW_SIZE } from './previews.ts';

const MARGIN = 72;
const WIDTH = PREVIEW_SIZE.width - 2 * MARGIN;
/** The bar with the name of the site, at the bottom. */
const BAR = 104;
/** From large to small: the title gets the largest with which everything fits. */
const TITLE_SIZES = [108, 96, 84, 74, 64, 56, 50];
const TITLE_LEADING = 1.16;
const LINE_SIZE = 42;
const LINE_HEIGHT = 56;
const COUNT_HEIGHT = 80;

/** The drawing of a preview. */
export function drawPreview(preview: Preview): string {
  const { width, height } = PREVIEW_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${colour('paper')}"/>`,
    ...label(preview.label),
    ...words(preview),
    ...footer(),
    '</svg>',
  ].join('');
}

const text = (words: string, face: Face, size: number, x: number, y: number, ink: string) =>
  `<path d="${outline(words, face, size, x, y)}" fill="${colour(ink)}"/>`;

function label(of: Preview['label']): string[] {
  if (!of) return [];
  const x = of.theme ? MARGIN + 76 : MARGIN;
  return [...(of.theme ? [themeMark(of.theme)] : []), text(of.text, 'sans-bold', 34, x, 106, 'accent')];
}

const themeMark = (theme: Theme) =>
  `<g transform="translate(${MARGIN} 64) scale(1.8)"><circle cx="16" cy="16" r="16" fill="${colour('tint')}"/>` +
  `<path d="${THEME_MARKS[theme]}" fill="none" stroke="${colour('accent')}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></g>`;

/** The title, and the line or the counts under it. */
function words({ title, line, counts = [], label: above }: Preview): string[] {
  const lines = line ? wrap(line, 'sans', LINE_SIZE, WIDTH) : [];
  const top = above ? 140 : 84;
  const below = lines.length * LINE_HEIGHT + Math.ceil(counts.length / 2) * COUNT_HEIGHT;
  const { size, titleLines } = fittingTitle(title, PREVIEW_SIZE.height - BAR - top - below - 60);
  const under = top + titleLines.length * size * TITLE_LEADING + 26;
  return [
    ...titleLines.map((each, index) =>
      text(each, 'serif', size, MARGIN, top + size * (1 + index * TITLE_LEADING), 'ink'),
    ),
    ...lines.map((each, index) =>
      text(each, 'sans', LINE_SIZE, MARGIN, under + LINE_SIZE + index * LINE_HEIGHT, 'ink-soft'),
    ),
    ...counts.map((count, index) => drawCount(count, index, under + 14)),
  ];
}

function fittingTitle(title: string, room: number): { size: number; titleLines: string[] } {
  const tried = TITLE_SIZES.map((size) => ({ size, titleLines: wrap(title, 'serif', size, WIDTH) }));
  const fits = ({ size, titleLines }: (typeof tried)[number]) =>
    titleLines.length * size * TITLE_LEADING <= room &&
    titleLines.every((each) => widthOf(each, 'serif', size) <= WIDTH);
  const found = tried.find(fits) ?? tried.at(-1);
  if (!found) throw new Error('Er is geen lettergrootte voor een titel');
  return found;
}

type Count = NonNullable<Preview['counts']>[number];
const SHAPES: Record<Count['group'], (ink: string) => string> = {
  ja: (ink) => `<circle r="21" fill="${ink}"/>`,
  voorwaarden: (ink) =>
    `<circle r="18" fill="none" stroke="${ink}" stroke-width="6"/><path d="M0-18v36a18 18 0 0 1 0-36z" fill="${ink}"/>`,
  nee: (ink) => `<circle r="17.5" fill="none" stroke="${ink}" stroke-width="7"/>`,
  nvt: (ink) => `<path d="M-18-3h36v6h-36z" fill="${ink}"/>`,
  onbekend: (ink) => `<path d="${outline('?', 'sans-bold', 50, -12, 18)}" fill="${ink}"/>`,
};
const INKS: Record<Count['group'], string> = {
  ja: 'leaf',
  voorwaarden: 'ochre',
  nee: 'brick',
  nvt: 'slate',
  onbekend: 'slate',
};

/** One count in a table of two columns: its shape, the number and the word. */
function drawCount({ group, count }: Count, index: number, top: number): string {
  const x = MARGIN + 22 + (index % 2) * 460;
  const y = top + 32 + Math.floor(index / 2) * COUNT_HEIGHT;
  const shape = `<g transform="translate(${x} ${y})">${SHAPES[group](colour(INKS[group]))}</g>`;
  const number = text(String(count), 'sans-bold', 50, x + 40, y + 16, 'ink');
  const word = x + 40 + widthOf(`${count} `, 'sans-bold', 50);
  return shape + number + text(GROUP_WORDS[group].toLowerCase(), 'sans', 42, word, y + 16, 'ink');
}

/** On the bar the mark's own accent would not be seen. Few colours in all: a small palette then holds each of them. */
const ON_BAR = { accent: 'line', honey: 'honey', sheet: 'paper' };

/** The mark and the name of the site, and what it is for. */
function footer(): string[] {
  const { width, height } = PREVIEW_SIZE;
  const says = 'Organisaties stellen zich aan elkaar voor';
  return [
    `<path d="M0 ${height - BAR}h${width}v${BAR}H0z" fill="${colour('accent')}"/>`,
    `<g transform="translate(${MARGIN} ${height - 79}) scale(1.8)">${brandMark((name) => colour(ON_BAR[name]))}</g>`,
    text('Kennismaken', 'serif', 44, MARGIN + 102, height - 37, 'paper'),
    text(says, 'sans', 30, width - MARGIN - widthOf(says, 'sans', 30), height - 40, 'tint'),
  ];
}
