import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/markdown/yaml.ts';
import { messages, places } from '../helpers/reader.ts';

describe('values', () => {
  test('keeps dates, quoted numbers and Dutch yes and no as text', () => {
    const { data, findings } = readYaml(
      "op: 2026-11-22\nnummer: '0881234567'\nantwoord: nee\nja: ja\nuit: off\n",
    );
    expect(findings).toEqual([]);
    expect(data).toEqual({ op: '2026-11-22', nummer: '0881234567', antwoord: 'nee', ja: 'ja', uit: 'off' });
  });

  test('remembers how a number was typed, zeros included', () => {
    const { data, typedAt } = readYaml('waarde: 0881234567\nartikel: 4.10\n');
    expect(data).toEqual({ waarde: 881234567, artikel: 4.1 });
    expect([typedAt(['waarde']), typedAt(['artikel'])]).toEqual(['0881234567', '4.10']);
  });

  test('knows which texts stand between quotes', () => {
    const { isQuoted } = readYaml('lijst:\n  - a: \'1\'\n    b: "2"\n    c: 3\n');
    expect(['a', 'b', 'c'].map((key) => isQuoted(['lijst', 0, key]))).toEqual([true, true, false]);
  });

  test('reads an empty text as nothing', () => {
    expect(readYaml('')).toMatchObject({ findings: [] });
    expect(readYaml('# alleen een opmerking\n').data).toBeNull();
  });
});

describe('places', () => {
  const { locate } = readYaml(
    '\nnaam: a\nkan:\n  huisbezoek:\n    antwoord: ja\n    bron: [x, yy]\nlijst:\n  - a: 1\n  - b: 2\n',
  );

  test.for<[string, PropertyKey[], 'value' | 'key', string]>([
    ['a value', ['naam'], 'value', '2:7'],
    ['a key', ['naam'], 'key', '2:1'],
    ['a group, at its key', ['kan', 'huisbezoek'], 'value', '4:3'],
    ['a value inside a group', ['kan', 'huisbezoek', 'antwoord'], 'value', '5:15'],
    ['a list, at its key', ['kan', 'huisbezoek', 'bron'], 'value', '6:5'],
    ['an item on one line', ['kan', 'huisbezoek', 'bron', 1], 'value', '6:15'],
    ['an item of a list of groups', ['lijst', 1], 'value', '9:5'],
    ['what is missing, at its group', ['kan', 'huisbezoek', 'omdat'], 'value', '4:3'],
    ['what is missing at the top, at the first key', ['thema'], 'value', '2:1'],
    ['an item beyond the end, at its list', ['lijst', 7], 'value', '7:1'],
  ])('finds %s', ([, path, what, place]) => {
    const { regel, kolom } = locate(path, what);
    expect(`${regel}:${kolom}`).toBe(place);
  });
});

describe('refusals', () => {
  test('reports every double key, with the rest of the file unread', () => {
    const { data, findings } = readYaml('naam: a\nkern: b\nnaam: c\nkan:\n  x: 1\n  x: 2\n');
    expect(data).toBeUndefined();
    expect(places(findings)).toEqual(['3:1 dubbele-sleutel', '6:3 dubbele-sleutel']);
  });

  test.for<[string, string, string]>([
    ['a double key between quotes', '"naam": a\nnaam: b\n', '2:1 dubbele-sleutel'],
    ['a tab', 'schaal:\n\tniveau: lokaal\n', '2:1 yaml'],
    ['an anchor', 'a: &x 1\n', '1:4 yaml'],
    ['an anchor on a group', 'a: &x\n  b: 1\n', '1:4 yaml'],
    ['an alias without an anchor', 'a: *x\n', '1:4 yaml'],
    ['a tag', 'a: !!binary aGFsbG8=\n', '1:4 yaml'],
    ['a tag that runs code elsewhere', 'a: !!js/function "x"\n', '1:4 yaml'],
    ['a bare exclamation mark', 'a: ! x\n', '1:4 yaml'],
    ['__proto__', '__proto__:\n  a: 1\n', '1:1 yaml'],
    ['constructor, deep down', 'bronnen:\n  constructor: 1\n', '2:3 yaml'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 yaml'],
    ['a key that is a list', '? [a]\n: b\n', '1:3 yaml'],
    ['a zero-width space as an escape', 'a: "x\\u200Bb"\n', '1:4 onzichtbaar-teken'],
    ['a NUL as an escape', 'a: ["\\0"]\n', '1:5 onzichtbaar-teken'],
    ['half a character as an escape', 'a: "\\uD800"\n', '1:4 onzichtbaar-teken'],
    ['a Cyrillic letter as an escape', 'a: "\\u0430"\n', '1:4 vreemd-schrift'],
    ['an accent in loose parts as an escape', 'a: "e\\u0301"\n', '1:4 losse-accenten'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', '1:1 yaml'],
    ['a directive that nobody knows', '%FOO\n---\na: 1\n', '1:1 yaml'],
    ['a hidden escape in a key', '"na\\u200Bam": a\n', '1:1 onzichtbaar-teken'],
  ])('refuses %s at its place', ([, text, place]) => {
    const { data, findings } = readYaml(text);
    expect(data).toBeUndefined();
    expect(places(findings)).toContain(place);
  });

  test('does not merge: a merge key is a key like any other', () => {
    expect(readYaml('<<:\n  naam: b\n').data).toEqual({ '<<': { naam: 'b' } });
  });

  test('leaves the prototype of objects alone', () => {
    readYaml('__proto__: {vervuild: ja}\nconstructor: {prototype: {vervuild: ja}}\n');
    expect(({} as { vervuild?: string }).vervuild).toBeUndefined();
  });

  test('keeps line breaks and tabs that are written as escapes', () => {
    expect(readYaml('a: "x\\ny\\tz"\n').data).toEqual({ a: 'x\ny\tz' });
  });
});

describe('depth', () => {
  test.for<[string, string]>([
    ['brackets', `a: ${'['.repeat(5000)}`],
    ['brackets over many lines', `a:\n${' [\n'.repeat(5000)}`],
    ['braces', `a: ${'{b: '.repeat(5000)}`],
    ['dashes', `a:\n  ${'- '.repeat(5000)}x`],
    ['colons', `a:\n  ${': '.repeat(5000)}x`],
    ['dashes with tabs', `a:\n  ${'-\t'.repeat(5000)}x`],
    ['question marks', `a:\n  ${'? '.repeat(5000)}x`],
    ['indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses deep %s before they cost time', ([, text]) => {
    const start = performance.now();
    const { findings } = readYaml(text);
    expect(places(findings)[0]).toMatch(/ te-(?:diep|veel-gegevens)$/);
    expect(performance.now() - start).toBeLessThan(200);
  });

  test.for<[string, string, string]>([
    ['keys', Array.from({ length: 3002 }, (_, index) => `k${index}: a\n`).join(''), '3002:1'],
    ['commas', `a: b\nc: [${`${'x, '.repeat(100)}\n  `.repeat(31)}]`, '31:1'],
  ])('refuses very many %s, where it becomes too much', ([, text, place]) => {
    expect(places(readYaml(text).findings)).toEqual([`${place} te-veel-gegevens`]);
  });

  test('does not take brackets in a text for depth', () => {
    const text = Array.from(
      { length: 20 },
      (_, index) => `a${index}: "[{ b"\nc${index}: zie (noot [1\nd${index}: |-\n  [\n`,
    ).join('');
    expect(readYaml(text).findings).toEqual([]);
  });

  test('accepts the depth that a profile needs', () => {
    const text =
      'inschakelen:\n  stappen:\n    - stap: a\n      termijn: {tekst: b, soort: wettelijk, bron: [c, d]}\n';
    expect(readYaml(text).findings).toEqual([]);
  });
});

test('explains every mistake in words that people understand', async () => {
  const mistakes = [
    'naam: a\nnaam: b\n',
    'a:\n\tb: 1\n',
    'kern: Let op: bel eerst\n',
    'a: 1\n  b: 2\n',
    'naam Veilig Thuis\nkern: b\n',
    'a:\n  - b\n - c\n',
    'naam: "Veilig Thuis\nkern: b\nthema: c\n',
    "wanneer: 's avonds\nkern: b\n",
    "kern: 'Foto's maken'\n",
    'bron: [wmo-4\nkern: b\n',
    'eigenaar: @team\n',
    'a: &x 1\nb: *x\nc: !!str 2\n',
    '__proto__: 1\n',
    'a: 1\n---\nb: 2\n',
    'a: "C:\\pad"\n',
    `a: ${'['.repeat(20)}\n`,
  ];
  const text = mistakes
    .map((mistake) => `${mistake}\n${messages(readYaml(mistake).findings)}\n`)
    .join('\n\n');
  await expect(text).toMatchFileSnapshot('yaml-words.txt');
});
