/** Characters that readers cannot see, that reverse the text, or that look like others; in the body and in a field. */
import { bodies, fronts, type Input } from '../input.ts';

const CHARACTERS = {
  'a NUL': '\0',
  'a bell': '\x07',
  'an escape': '\x1B[31m',
  'a lone carriage return': '\r',
  'a vertical tab': '\v',
  'a form feed': '\f',
  'a delete': '\x7F',
  'a next line': '\u0085',
  'a soft hyphen': '\u00AD',
  'a joiner of accents': '\u034F',
  'a letter mark of Arabic': '\u061C',
  'a Hangul filler': '\u3164',
  'a zero-width space': '\u200B',
  'a zero-width non-joiner': '\u200C',
  'a zero-width joiner': '\u200D',
  'a left-to-right mark': '\u200E',
  'a right-to-left mark': '\u200F',
  'a line separator': '\u2028',
  'a paragraph separator': '\u2029',
  'a right-to-left embedding': '\u202B',
  'a right-to-left override': '\u202E',
  'an isolate': '\u2067',
  'a word joiner': '\u2060',
  'a braille blank': '\u2800',
  'a byte order mark': '\uFEFF',
  'a replacement of an object': '\uFFF9',
  'a private character': '\uE000',
  'a character that is none': '\uFFFF',
  'an unassigned character': '\u0378',
  'a tag': '\u{E0041}',
  'a variation': '\u{E0100}',
  'a Cyrillic letter': 'е',
  'an Armenian letter': 'օ',
  'a Cherokee letter': 'Ꭺ',
  'a Hebrew letter': 'א',
  'a Chinese character': '家',
  'a Greek letter in a Latin word': 'ο',
  'an accent apart': 'e\u0301',
  'an accent on an accent': 'x\u0301\u0301',
};

const table = (write: (character: string) => string) =>
  Object.fromEntries(Object.entries(CHARACTERS).map(([name, character]) => [name, write(character)]));

/** As YAML writes it, so that the file itself holds only ASCII. */
const escaped = (text: string) =>
  [...text].map((each) => `\\U${(each.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('');

export const characters: Input[] = [
  ...bodies(
    'character in the text',
    'refused',
    table((each) => `Huis${each}bezoek`),
  ),
  ...fronts(
    'character in a field',
    'refused',
    table((each) => `ookBekendAls: [Huis${each}bezoek]`),
  ),
  ...fronts(
    'character as an escape',
    'refused',
    table((each) => `ookBekendAls: ["Huis${escaped(each)}bezoek"]`),
  ),
  ...bodies('character as a code', 'refused', {
    decimal: 'huis&#8203;bezoek',
    hexadecimal: 'huis&#x202e;bezoek',
    'by name': 'huis&ZeroWidthSpace;bezoek',
    'a soft hyphen by name': 'huis&shy;bezoek',
    'a NUL': 'huis&#0;bezoek',
  }),
  ...fronts('character as an escape', 'refused', { 'half of a pair': 'ookBekendAls: ["a\\uD800"]' }),
  ...bodies('character', 'inert', {
    'accents and signs': 'Eén coördinatie, ’s avonds – € 5, blíj\u0301f, ☎ 112, → ½',
    'a hard space': 'a\u00A0b',
    'emoji without tricks': 'Bel 🙂',
    'wide letters': 'ｊａｖａｓｃｒｉｐｔ',
    'letters of mathematics': '𝐣𝐚𝐯𝐚',
  }),
];
