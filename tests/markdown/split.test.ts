import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/markdown/split.ts';
import { messages, places } from '../helpers/reader.ts';

test('keeps every line of both parts at its own number', () => {
  const { yaml, body, findings } = splitFrontMatter('---\nnaam: a\nkern: b\n---\n\nTekst\n');
  expect(findings).toEqual([]);
  expect(yaml.split('\n')[2]).toBe('kern: b');
  expect(body.split('\n')[5]).toBe('Tekst');
  expect(body.trim()).toBe('Tekst');
});

test('takes only the first two fences: a rule in the text stays in the text', () => {
  const { yaml, body } = splitFrontMatter('---\na: b\n---\nEen\n\n---\n\nTwee\n');
  expect(yaml.trim()).toBe('a: b');
  expect(body.trim()).toBe('Een\n\n---\n\nTwee');
});

test('accepts empty front matter and an empty body', () => {
  expect(splitFrontMatter('---\n---\n')).toMatchObject({ yaml: '\n\n', findings: [] });
});

test.for<[string, string]>([
  ['an empty line comes first', '\n---\nnaam: a\n---\n'],
  ['the first fence has a space behind it', '--- \nnaam: a\n---\n'],
  ['the first fence has four dashes', '----\nnaam: a\n---\n'],
  ['there is no front matter', '## Kop\n\nTekst\n'],
  ['front matter in another language stands at the top', '+++\nnaam = "a"\n+++\n'],
])('asks for the first fence when %s', ([, text]) => {
  expect(places(splitFrontMatter(text).findings)).toEqual(['1:1 streepjes-ontbreken']);
});

test('asks for the second fence where the text begins', () => {
  const { findings } = splitFrontMatter('---\nnaam: a\n\n## Kop\n\nTekst\n');
  expect(messages(findings)).toMatchInlineSnapshot(`
    "4:1 [streepjes-ontbreken]
      Het blok met gegevens eindigt niet met een regel van drie streepjes, dus niets uit dit bestand komt op de site.
      → Zet onder de gegevens, boven de tekst, een regel met alleen: ---"
  `);
});

test('asks for the second fence after the last line where there is no text', () => {
  expect(places(splitFrontMatter('---\nnaam: a\n').findings)).toEqual(['3:1 streepjes-ontbreken']);
});
