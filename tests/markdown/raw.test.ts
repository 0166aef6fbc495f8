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
    ['a variation selector', 'a\uFE0Fb', '1:2'],
    ['a joiner of accents', 'a\u034Fb', '1:2'],
    ['a letter of Hangul that is empty', 'a\u3164b', '1:2'],
    ['a character that does not exist', 'a\u0378b', '1:2'],
    ['a wide space that indents', '\u3000naam: a', '1:1'],
    ['a hard space that indents', '\u00A0\u00A0naam: a', '1:1'],
    ['a hard space behind a key', '  - soort:\u00A0telefoon', '1:11'],
  ])('reports %s at its place', ([, text, place]) => {
    expect(places(checkCharacters(text))).toEqual([`${place} onzichtbaar-teken`]);
  });

  test.for<[string, string, string]>([
    ['a Cyrillic letter', 'Vеilig Thuis', '1:2 vreemd-schrift'],
    ['a Hebrew letter', 'a א', '1:3 vreemd-schrift'],
    ['Arabic', 'naam: مرحبا', '1:7 vreemd-schrift'],
    ['a Chinese character', '家', '1:1 vreemd-schrift'],
    ['a braille character without dots', 'a\u2800b', '1:2 vreemd-schrift'],
    ['a Greek letter in a Latin word', 'Vοilig', '1:2 vreemd-schrift'],
    ['a Latin letter in a Greek word', 'αβaγ', '1:3 vreemd-schrift'],
    ['accents piled up', 'a\u0308\u0308\u0308b', '1:2 vreemd-schrift'],
    ['an accent in loose parts', 'een cafe\u0301', '1:8 losse-accenten'],
    ['another character for the same thing', '5 \u212B', '1:3 losse-accenten'],
  ])('reports %s at its place', ([, text, finding]) => {
    expect(places(checkCharacters(text))).toEqual([finding]);
  });

  test('lets accents through that have no letter of their own, Greek words, and signs', () => {
    expect(
      checkCharacters('blíj\u0301f, β-blokker, γ-GT, 37 °C, ½ × 2 ≥ 1, → ☎ 🙂, naïef, coördinatie'),
    ).toEqual([]);
  });

  test('says in words what is wrong with a letter, and what to type', () => {
    const text = ['Vеilig', 'Vοilig', 'a\u0308\u0308', 'het cafe\u0301.'].join('\n');
    expect(messages(checkCharacters(text))).toMatchInlineSnapshot(`
      "1:2 [vreemd-schrift]
        Het teken hier (U+0435) komt niet uit ons schrift. Het kan op een gewone letter lijken, en zoeken vindt het woord dan niet.
        → Typ dit woord opnieuw met gewone letters.
      2:2 [vreemd-schrift]
        In dit woord staan Griekse en gewone letters door elkaar, vanaf teken U+03BF. Zo lijkt een woord iets anders dan het is.
        → Typ dit woord opnieuw met gewone letters.
      3:2 [vreemd-schrift]
        Op deze letter staan meer accenten boven elkaar, dus wat ernaast staat is niet te lezen.
        → Typ deze letter opnieuw, met hooguit één accent.
      4:8 [losse-accenten]
        Hier staat een letter die uit losse delen bestaat (zoals e en ´ apart). Zoeken vindt dit woord dan niet.
        → Typ het opnieuw: café."
    `);
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
