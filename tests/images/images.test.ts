import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { iconSvg, toIco, toPng } from '../../src/images/bitmap.ts';
import { colour } from '../../src/images/colours.ts';
import { drawPreview } from '../../src/images/draw.ts';
import { outline, widthOf, wrap } from '../../src/images/lettering.ts';
import { GENERAL, PREVIEW_SIZE, previewOfQuestion, previewsOf, wordsOf } from '../../src/images/previews.ts';
import { editionOf } from '../helpers/edition.ts';

const { content } = editionOf();

describe('what a preview says', () => {
  test('a question counts every answer, and never leaves out that one is not known yet', () => {
    const preview = previewOfQuestion(content, 'sleutel-2');
    expect(preview.counts).toEqual([
      { group: 'nee', count: 1 },
      { group: 'onbekend', count: 1 },
    ]);
    expect(wordsOf(preview)).toBe('Wie kan sleutel-2? Kan niet: 1, Nog niet vastgelegd: 1.');
  });

  test('there is one for each profile, question and situation, and one for all else', () => {
    const { organisaties, vragen, situaties } = content;
    const paths = previewsOf(content).map(({ path }) => path);
    expect(new Set(paths).size).toBe(organisaties.size + vragen.size + situaties.size + 1);
    expect(paths).toContain('/beeld/organisaties/volledig.png');
    expect(paths).toContain('/beeld/wie-kan/open.png');
    expect(paths).toContain('/beeld/situaties/situatie.png');
  });
});

describe('lettering', () => {
  test('a text becomes lines that fit, of about the same width, without losing a word', () => {
    const text = 'Advies- en meldpunt voor iedereen die huiselijk geweld vermoedt of meemaakt.';
    const lines = wrap(text, 'sans', 40, 700);
    expect(lines.join(' ')).toBe(text);
    const widths = lines.map((line) => widthOf(line, 'sans', 40));
    expect(Math.max(...widths)).toBeLessThanOrEqual(700);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7);
  });

  test('a word that is too wide for a line stands by itself', () => {
    expect(wrap('een kinderbeschermingsmaatregel vragen', 'serif', 40, 200)).toEqual([
      'een',
      'kinderbeschermingsmaatregel',
      'vragen',
    ]);
  });

  test('an outline holds numbers alone, and a letter that the font lacks loses only its mark', () => {
    expect(outline('Wie kan 2× één?', 'serif', 92, 72, 200)).toMatch(
      /^(?:[MLQCZ](?:-?\d+\.\d(?: |(?=[A-Z]|$)))*)+$/,
    );
    expect(outline('Šárka', 'sans', 40, 0, 40)).toBe(outline('Sárka', 'sans', 40, 0, 40));
    expect(outline('字', 'sans', 40, 0, 40)).toBe('');
  });
});

describe('a drawing', () => {
  test('holds nothing that another machine could draw in another way', () => {
    for (const preview of previewsOf(content))
      expect(drawPreview(preview)).not.toMatch(/<text|font|href|style|NaN/);
  });

  test('keeps every title on the image, also a very long one', async () => {
    const title =
      'Een heel lange titel van een situatie die een kinderbeschermingsmaatregel nodig heeft en maar niet ophoudt '.trim();
    const { data, info } = await sharp(Buffer.from(drawPreview({ ...GENERAL, title, line: 'Een regel.' })))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = data.subarray(0, 3).toString('hex');
    const column = (x: number) =>
      Array.from({ length: 500 }, (_, y) =>
        data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex'),
      );
    for (const x of [10, PREVIEW_SIZE.width - 60]) expect(new Set(column(x))).toEqual(new Set([paper]));
  });

  test('fails on a colour that the stylesheet does not have', () => {
    expect(() => colour('paars')).toThrow('--brand-paars');
    expect(colour('paper')).toBe('#fbf7f1');
  });
});

test('an ICO holds the PNG that its head says it holds', async () => {
  const png = await toPng(iconSvg(32));
  const ico = toIco(png, 32);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ico.readUInt32LE(14)).toBe(png.length);
  expect(ico.subarray(ico.readUInt32LE(18)).equals(png)).toBe(true);
});
