/** A change of one file as a patch in the form of `git format-patch`, which `git am` makes into a commit. */
import { createTwoFilesPatch } from 'diff';

export interface PatchInput {
  /** Path of the file, from the root of the project. */
  bestand: string;
  /** The text that stands there now; '' when the file is new. */
  before: string;
  after: string;
  /** The first line of the commit message. */
  onderwerp: string;
  /** What follows in the message; may be empty. */
  bericht: string;
  datum: Date;
}

/** Never a person: who sends it in is known from the mail or the proposal that carries it. */
const SENDER = 'Voorstel via Kennismaken <voorstel@kennismaken.invalid>';

/** The patch as text. */
export function patchFor({ bestand, before, after, onderwerp, bericht, datum }: PatchInput): string {
  const isNew = before === '';
  const changes = createTwoFilesPatch(
    isNew ? '/dev/null' : `a/${bestand}`,
    `b/${bestand}`,
    before,
    after,
    undefined,
    undefined,
    { context: 3 },
  );
  return [
    `From ${'0'.repeat(40)} Mon Sep 17 00:00:00 2001`,
    `From: ${SENDER}`,
    `Date: ${datum.toUTCString().replace('GMT', '+0000')}`,
    `Subject: [PATCH] ${encodedWords(oneLine(onderwerp))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...(bericht.trim() === '' ? [] : [asMessage(bericht), '']),
    '---',
    `diff --git a/${bestand} b/${bestand}`,
    ...(isNew ? ['new file mode 100644'] : []),
    changes.slice(changes.indexOf('--- ')).replace(/\n$/, ''),
    '-- ',
    'Kennismaken',
    '',
  ].join('\n');
}

const oneLine = (text: string) => text.replaceAll(/[\s\p{C}]+/gu, ' ').trim();

/** Lines that git would read as something else than a message (headers, the patch itself) move one place. */
const MEANINGFUL =
  /^(?=---|diff -|Index: |>?From |\[PATCH|-- |(?:From|Date|Subject|Content-[\w-]+|MIME-Version):)/i;

const asMessage = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .trim()
    .split('\n')
    .map((line) => line.replace(MEANINGFUL, ' '))
    .join('\n');

/** Bytes that fit in one encoded word of 75 characters, in whole characters. */
const MAX_BYTES = 45;

/** A header line as RFC 2047 wants it when it holds more than plain ASCII. */
function encodedWords(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const words = [''];
  for (const character of text) {
    if (bytesOf(words.at(-1) + character).length > MAX_BYTES) words.push('');
    words.push(words.pop() + character);
  }
  return words.map((word) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytesOf(word)))}?=`).join('\n ');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
