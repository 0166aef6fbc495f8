import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/document.ts';
import { newProfile } from '../../scripts/profile-template.ts';

const root = resolve(import.meta.dirname, '../..');

function run(content: string, ...args: string[]) {
  return spawnSync(process.execPath, ['scripts/new-profile.ts', ...args, '--map', content], {
    cwd: root,
    encoding: 'utf8',
  });
}

function emptyContent(): string {
  const content = mkdtempSync(join(tmpdir(), 'inhoud-'));
  mkdirSync(join(content, 'organisaties'));
  mkdirSync(join(content, 'verwacht'));
  return content;
}

const read = (text: string) =>
  readDocument('organisaties', 'proef', 'proef.mdx', new TextEncoder().encode(text));

test('a new profile passes the reader at once, and invents nothing', () => {
  const { document, problems } = read(
    newProfile({ naam: 'Proef', kern: 'Iets: voor iemand.', thema: 'hulp-en-opvang', vandaag: '2026-11-22' }),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(document?.data ?? {})).toEqual(['naam', 'kern', 'thema', 'beheer']);
  expect(document?.headings.map(({ text }) => text)).toEqual([
    'Het eerste contact',
    'Als zij het anders zien',
  ]);
});

test('with every example switched on, it still fits the schema', () => {
  const text = newProfile({
    naam: 'Proef',
    kern: 'Iets.',
    thema: 'hulp-en-opvang',
    vandaag: '2026-11-22',
  }).replaceAll(/^#(?!#)/gm, '');
  const { document, problems } = read(text);
  expect(problems).toEqual([]);
  expect(Object.keys(document?.data ?? {}).length).toBeGreaterThan(15);
});

test('the command fills in what can be derived and stops announcing the profile', () => {
  const content = emptyContent();
  writeFileSync(join(content, 'verwacht', 'raad.yaml'), 'naam: Raad voor Iets\n');
  const { status, stdout } = run(content, 'raad', '--kern', 'Doet iets.', '--thema', 'hulp-en-opvang');
  expect(stdout).toContain('Gemaakt');
  expect(status).toBe(0);
  expect(readFileSync(join(content, 'organisaties', 'raad.mdx'), 'utf8')).toContain('naam: Raad voor Iets');
  expect(existsSync(join(content, 'verwacht', 'raad.yaml'))).toBe(false);
});

test.each([
  [[], 'Geef de id'],
  [['Veilig Thuis'], 'Geef de id'],
  [['proef'], 'Dit is nog nodig'],
  [['proef', '--kern', 'x', '--thema', 'zorg'], 'Dit thema bestaat niet'],
])('says in Dutch what is missing and writes nothing (%j)', (args, message) => {
  const content = emptyContent();
  const { status, stderr } = run(content, ...args);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
  expect(existsSync(join(content, 'organisaties', 'proef.mdx'))).toBe(false);
});

test('never overwrites a profile that is there', () => {
  const content = emptyContent();
  writeFileSync(join(content, 'organisaties', 'proef.mdx'), 'van iemand anders');
  const { status, stderr } = run(content, 'proef', '--kern', 'x', '--thema', 'hulp-en-opvang');
  expect(status).toBe(1);
  expect(stderr).toContain('bestaat al');
  expect(readFileSync(join(content, 'organisaties', 'proef.mdx'), 'utf8')).toBe('van iemand anders');
});
