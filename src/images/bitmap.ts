/** Drawings as bitmaps, for whoever cannot show an SVG. */
import sharp from 'sharp';
import { colour } from './colours.ts';
import { brandMark } from './marks.ts';

/** A drawing as a PNG of few colours, which a flat drawing does not need more of. */
export const toPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();

/** The mark of the site in a square with this side in pixels; without a background it is seen through. */
export function iconSvg(side: number, background?: string): string {
  const room = background ? 60 : 44;
  const [left, top] = [(room - 44) / 2, (room - 30) / 2];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${room} ${room}" width="${side}" height="${side}">` +
    (background ? `<path d="M0 0h${room}v${room}H0z" fill="${background}"/>` : '') +
    `<g transform="translate(${left} ${top})">${brandMark(colour)}</g></svg>\n`
  );
}

/** A PNG of at most 255 pixels a side as an ICO file, for what asks for /favicon.ico and nothing else. */
export function toIco(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  // Kind 1 is an icon; there is one image in it, of 32 bits a pixel, which begins after this head.
  for (const [value, at] of [
    [1, 2],
    [1, 4],
    [1, 10],
    [32, 12],
  ] as const)
    head.writeUInt16LE(value, at);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
