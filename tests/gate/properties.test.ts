import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatContent } from '../../src/edit/layout.ts';
import { readDocument } from '../../src/markdown/document.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { brokenFile } from '../helpers/accidents.ts';
import { profileFile } from '../helpers/arbitrary.ts';
import { notInert } from './inert.ts';
import { isInFile } from './place.ts';

/** The same files on every run; on failure fast-check prints this seed and the smallest file that shows it. */
const SEED = 20261122;

const read = (bytes: Uint8Array) => readDocument('organisaties', 'x', 'x', bytes);
const textOf = (formatted: ReturnType<typeof formatContent>) =>
  'text' in formatted ? formatted.text : JSON.stringify(formatted.findings);
const htmlOf = (text: string) => {
  const { document } = read(encode(text));
  return document?.tree && renderBody(document.tree, () => undefined);
};
const encode = (text: string) => new TextEncoder().encode(text);

test('every profile that fits the schema is read as what it says', () => {
  fc.assert(
    fc.property(profileFile, ({ data, text }) => {
      const { document, problems } = read(encode(text));
      expect(problems).toEqual([]);
      expect(document?.data).toEqual(data);
      expect(document?.source).toBe(text);
      expect(document?.tree && notInert(renderBody(document.tree, () => undefined))).toEqual([]);
    }),
    { seed: SEED, numRuns: 40 },
  );
}, 60_000);

test('a profile in its one layout says the same, and has that layout already', () => {
  fc.assert(
    fc.property(profileFile, ({ data, text }) => {
      const formatted = textOf(formatContent('organisaties', text));
      const { document } = read(encode(formatted));
      expect(document?.data).toEqual(data);
      expect(document?.tree && renderBody(document.tree, () => undefined)).toBe(htmlOf(text));
      expect(textOf(formatContent('organisaties', formatted))).toBe(formatted);
    }),
    { seed: SEED, numRuns: 20 },
  );
}, 60_000);

test('a profile after any accident is read or refused, at a place in the file, and never breaks the reader', () => {
  let refused = 0;
  fc.assert(
    fc.property(brokenFile, (bytes) => {
      const { document, problems } = read(bytes);
      expect(problems.filter((place) => !isInFile(bytes, place))).toEqual([]);
      expect(problems.length > 0).toBe(document === undefined);
      if (document === undefined) refused += 1;
      else if (document.tree) expect(notInert(renderBody(document.tree, () => undefined))).toEqual([]);
    }),
    { seed: SEED, numRuns: 150 },
  );
  // Accidents that never matter would test nothing.
  expect(refused).toBeGreaterThan(75);
}, 60_000);
