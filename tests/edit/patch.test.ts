import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobId } from '../../src/edit/blob-id.ts';
import { patchFor } from '../../src/edit/patch.ts';
import { netjes, slordig } from '../helpers/edits.ts';

const bestand = 'content/organisaties/buurtteam.mdx';
const datum = new Date('2026-12-01T09:30:00Z');
const identity = [
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@voorbeeld.invalid',
  '-c',
  'commit.gpgsign=false',
];

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'kennismaken-'));
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'begin');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' });
}

function write(text: string): void {
  mkdirSync(dirname(join(repository, bestand)), { recursive: true });
  writeFileSync(join(repository, bestand), text);
}

function commit(text: string): void {
  write(text);
  git('add', '.');
  git('commit', '--quiet', '-m', 'stand');
}

/** Lets git make a commit of the patch, and gives the file as it then is. */
function am(patch: string): string {
  writeFileSync(join(repository, 'voorstel.patch'), patch);
  git('am', '--quiet', '--whitespace=nowarn', 'voorstel.patch');
  return readFileSync(join(repository, bestand), 'utf8');
}

const input = { bestand, onderwerp: 'Buurtteam: ander nummer', bericht: '', datum };

test('git makes the change', () => {
  commit(netjes);
  const after = netjes.replace('0800-2000', '0800-3000');
  expect(am(patchFor({ ...input, before: netjes, after }))).toBe(after);
  expect(git('show', '--numstat', '--format=%s|%an|%ae|%aI')).toBe(
    `Buurtteam: ander nummer|Voorstel via Kennismaken|voorstel@kennismaken.invalid|2026-12-01T09:30:00+00:00\n\n1\t1\t${bestand}\n`,
  );
});

test('a change beside an empty line keeps its place', () => {
  const after = netjes.replace('Zij komen bij je thuis.', 'Zij komen langs.');
  for (const text of [after, netjes.replace('Bel en stel', 'Stel'), `${netjes}\n\n`]) {
    commit(netjes);
    expect(am(patchFor({ ...input, before: netjes, after: text }))).toBe(text);
  }
});

test('git makes a new file', () => {
  expect(am(patchFor({ ...input, before: '', after: slordig }))).toBe(slordig);
  expect(git('ls-files', '-s', bestand)).toMatch(/^100644 /);
});

test('accents, emoji and lines of two thousand characters come through', () => {
  commit(netjes);
  const long = `Cliënt “één” 🙂 ${'héél lang '.repeat(190)}`.trim();
  const after = netjes.replace('Hulp regelen.', long).replace('Bel terug', `${long}\n\nBel terug`);
  const onderwerp = `Cliënten: één wijziging 🙂 ${'en nog wat meer uitleg '.repeat(6)}`.trim();
  expect(
    am(patchFor({ ...input, before: netjes, after, onderwerp, bericht: 'Zó staat het in de wet.' })),
  ).toBe(after);
  expect(git('log', '-1', '--format=%s|%b')).toBe(`${onderwerp}|Zó staat het in de wet.\n\n`);
});

test('a file without a line end at its end keeps it so', () => {
  const before = netjes.trimEnd();
  commit(before);
  expect(am(patchFor({ ...input, before, after: `${before} En meer.` }))).toBe(`${before} En meer.`);
});

test('a message cannot pose as a header, another sender or another patch', () => {
  commit(netjes);
  const after = netjes.replace('Er is tijd.', 'Er is plek.');
  const bericht = [
    'From: Iemand Anders <iemand@voorbeeld.invalid>',
    'Subject: iets anders',
    '',
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001',
    '---',
    'diff --git a/package.json b/package.json',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/package.json',
    '@@ -0,0 +1 @@',
    '+{}',
    '-- ',
  ].join('\n');
  expect(am(patchFor({ ...input, before: netjes, after, bericht, onderwerp: 'Eén\nFrom: x <x@y.nl>' }))).toBe(
    after,
  );
  expect(git('show', '--name-only', '--format=%an|%s')).toBe(
    `Voorstel via Kennismaken|Eén From: x <x@y.nl>\n\n${bestand}\n`,
  );
  expect(git('log', '-1', '--format=%b')).toContain('diff --git a/package.json');
});

test.each(['', 'a\n', netjes, 'cliënt 🙂'])('the id of a file is the one git gives it (%#)', async (text) => {
  write(text);
  expect(await blobId(text)).toBe(git('hash-object', bestand).trim());
});
