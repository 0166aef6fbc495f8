import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/exports/qr-code.ts';

/** What a phone reads: the picture drawn at eight dots a module. */
function read(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 8;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsQR(pixels, width, width)?.data;
}

test.each([
  'https://kennismaken.voorbeeld.nl/organisaties/dji/',
  'https://een-heel-lange-naam-van-een-samenwerkingsverband.voorbeeld.nl/organisaties/jeugdreclassering-en-halt/',
])('a phone reads the address from the code: %s', (address) => {
  expect(read(qrCode(address))).toBe(address);
});

test('the same address always gives the same code', () => {
  expect(qrCode('https://voorbeeld.nl/')).toBe(qrCode('https://voorbeeld.nl/'));
});
