/** What can happen to a profile on its way here: slips of the hand, broken files, attacks. */
import fc from 'fast-check';
import { profileFile } from './arbitrary.ts';

const NASTY = [
  '{',
  '}',
  '[',
  '<',
  '>',
  '&x ',
  '*x',
  '!!a ',
  ': ',
  '- ',
  '#',
  '"',
  "'",
  '|',
  '\t',
  '\0',
  '\u202E',
  'е',
  '%',
  '---\n',
  '\r',
  '`',
  '~~~',
  '\\',
];

type Change = (text: string) => string;

const atLine =
  (change: (lines: string[], index: number) => void) =>
  (at: number): Change =>
  (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(at * lines.length));
    return lines.join('\n');
  };
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** One accident or attack on a text: a line gone, doubled or moved, a character or value in the wrong place. */
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(atLine((lines, index) => lines.splice(index, 1))),
  place.map(atLine((lines, index) => lines.splice(index, 0, lines[index] ?? ''))),
  place.map(atLine((lines, index) => lines.push(...lines.splice(index, 1)))),
  place.map(atLine((lines, index) => lines.splice(index, 1, `  ${lines[index]}`))),
  fc
    .tuple(place, fc.constantFrom('1', 'true', '~', '[]', '{a: b}', '0x1F', '2024-13-45', '"', ''))
    .map(([at, value]) =>
      atLine((lines, index) => lines.splice(index, 1, String(lines[index]).replace(/:.*/, `: ${value}`)))(at),
    ),
  fc.tuple(place, fc.constantFrom(...NASTY)).map(([at, piece]): Change => (text) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + piece + text.slice(index);
  }),
  place.map(
    (at): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  ),
);

/** A profile after some accidents, as bytes; some of them are no text at all. */
export const brokenFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    file: profileFile,
    changes: fc.array(change, { minLength: 1, maxLength: 5 }),
    noise: fc.oneof(
      { weight: 4, arbitrary: fc.constant(new Uint8Array()) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 20 }) },
    ),
  })
  .map(({ file, changes, noise }) => {
    const bytes = new TextEncoder().encode(changes.reduce((text, each) => each(text), file.text));
    return new Uint8Array([...bytes.slice(0, bytes.length / 2), ...noise, ...bytes.slice(bytes.length / 2)]);
  });
