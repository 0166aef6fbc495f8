/** The images that go with a link, and the icons. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { dist } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const images = [
  'kennismaken',
  ...documents.ids('organisaties').map((id) => `organisaties/${id}`),
  ...documents.ids('vragen').map((id) => `wie-kan/${id}`),
  ...documents.ids('situaties').map((id) => `situaties/${id}`),
];

test('every profile, question and situation has an image of the size that others expect, small enough to fetch', async () => {
  for (const name of images) {
    const file = readFileSync(join(dist, 'beeld', `${name}.png`));
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }, name).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(file.length, name).toBeLessThan(28_000);
  }
});

test('no two images are the same', () => {
  const drawn = images.map((name) => readFileSync(join(dist, 'beeld', `${name}.png`)).toString('base64'));
  expect(new Set(drawn).size).toBe(images.length);
});

test('the icons that phones and browsers ask for without a link are there', async () => {
  for (const name of ['favicon.svg', 'favicon.ico', 'apple-touch-icon.png'])
    expect(existsSync(join(dist, name)), name).toBe(true);
  const { width, height } = await sharp(join(dist, 'apple-touch-icon.png')).metadata();
  expect([width, height]).toEqual([180, 180]);
  const { isOpaque } = await sharp(join(dist, 'apple-touch-icon.png')).stats();
  expect(isOpaque, 'a phone makes black what is seen through').toBe(true);
});
