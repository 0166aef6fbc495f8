import { describe, expect, test } from 'vitest';
import { checkCharacters, decode, MAX_BYTES } from '../../src/markdown/raw.ts';
import { messages, places } from '../helpers/reader.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decoding', () => {
  test('drops a byte order mark and reads Windows line ends as line ends', () => {
    expect(decode(bytes('\uFEFF---\r\nnaam: Één\r\n'))).toEqual({ text: '---\nnaam: Één\n' });
  });

  test('accepts a file of exactly the largest size', () => {
    expect(decode(bytes('a'.repeat(MAX_BYTES)))).toEqual({ text: 'a'.repeat(MAX_BYTES) });
  });

  test('refuses a file of 5 MB by its size alone, at once', () => {
    const start = performance.now();
    const result = decode(new Uint8Array(5 * 1024 * 1024).fill(97));
    expect(performance.now() - start).toBeLessThan(50);
    expect('finding' in result && messages([result.finding])).toMatchInlineSnapshot(`
      "1:1 [bestand-te-groot]
        Dit bestand is 5120 kB. Een bestand mag hooguit 64 kB zijn, anders laadt de pagina te traag op een telefoon.
        → Maak het korter. Bijlagen en hele wetteksten horen achter een link in \`bronnen\`."
    `);
  });

  test('points at the first letter that is not UTF-8 in a file saved as Windows-1252', () => {
    const windows = new Uint8Array([...bytes('naam: Zorg\nkern: caf'), 0xe9, ...bytes(' voor iedere\n')]);
    const result = decode(windows);
    expect('finding' in result && messages([result.finding])).toMatchInlineSnapshot(`
      "2:10 [geen-utf-8]
        Dit bestand is niet als UTF-8 opgeslagen (vaak is het dan Windows-1252). Letters als é en ë komen dan verkeerd op de pagina.
        → Open het bestand in een teksteditor en kies “Opslaan als” met codering “UTF-8”."
    `);
  });

  test('counts lines and columns in Windows-1252 files with Windows line ends as editors do', () => {
    const windows = new Uint8Array([...bytes('een\r\ntwee\r\n  dri'), 0xeb, ...bytes('\r\n')]);
    const result = decode(windows);
    expect('finding' in result && places([result.finding])).toEqual(['3:6 geen-utf-8']);
  });
});

describe('characters', () => {
  test('lets ordinary Dutch text through, with tabs, dashes, quotes and a euro sign', () => {
    expect(checkCharacters('Eén café – “ja”, ’s avonds\t€ 5\nen hard\u00A0wit in een zin: ÿ, ij')).toEqual(
      [],
    );
  });

  test.for<[string, string, string]>([
    ['a NUL', 'a\u0000b', '1:2'],
    ['a bell', 'a\nb\u0007', '2:2'],
    ['a lone carriage return', 'a\rb', '1:2'],
    ['a right-to-left override', 'kan: \u202Enee', '1:6'],
    ['a right-to-left mark', 'a\u200Fb', '1:2'],
    ['an isolate', 'ab\u2066c', '1:3'],
    ['a zero-width space', 'huis\u200Bbezoek', '1:5'],
    ['a zero-width joiner', 'a\u200Db', '1:2'],
    ['a soft hyphen', 'huis\u00ADbezoek', '1:5'],
    ['a byte order mark halfway', 'a\uFEFFb', '1:2'],
    ['a tag character', 'a\u{E0041}b', '1:2'],
    ['a line separator', 'a\u2028b', '1:2'],
    ['a paragraph separator', 'a\u2029b', '1:2'],
    ['a private-use character', 'a\uE000b', '1:2'],
    ['a hard space that indents', '\u00A0\u00A0naam: a', '1:1'],
    ['a hard space behind a key', '  - soort:\u00A0telefoon', '1:11'],
  ])('reports %s at its place', ([, text, place]) => {
    expect(places(checkCharacters(text))).toEqual([`${place} onzichtbaar-teken`]);
  });

  test('says which character it is and how to get rid of it', () => {
    expect(messages(checkCharacters('kan: \u202Enee'))).toMatchInlineSnapshot(`
      "1:6 [onzichtbaar-teken]
        Hier staat een onzichtbaar teken (U+202E). De lezer kan dan iets anders zien dan er staat.
        → Haal het teken weg: typ dit stukje opnieuw, zonder te plakken."
    `);
  });

  test('reports every line that has one', () => {
    const lines = checkCharacters('a\u200B\u200B\nb\nc\u200B');
    expect(places(lines)).toEqual(['1:2 onzichtbaar-teken', '3:2 onzichtbaar-teken']);
  });

  test('reports a line that is too long to review, and not one that is just short enough', () => {
    expect(messages(checkCharacters(`kort\n${'a'.repeat(2001)}\n${'b'.repeat(2000)}`)))
      .toMatchInlineSnapshot(`
      "2:2000 [regel-te-lang]
        Deze regel heeft 2001 tekens; boven 2000 kan niemand een wijziging erin nog nakijken.
        → Verdeel de tekst over meer regels of maak hem korter."
    `);
  });
});
