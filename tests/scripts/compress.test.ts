import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../helpers/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'comprimeren-'));
const compress = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/compress.ts', ...args], { cwd: root, encoding: 'utf8' });
const text = 'Wie kan op huisbezoek? '.repeat(100);
const date = new Date('2026-11-22T10:00:00Z');

beforeAll(() => {
  for (const name of ['pagina.html', 'profiel.mdx', 'index.pf_index'])
    writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'klein.json'), '{}');
  utimesSync(join(folder, 'pagina.html'), date, date);
  expect(compress(folder).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a text gets two smaller copies; what is small or compressed already gets none', () => {
  expect(readdirSync(folder).toSorted()).toEqual([
    'index.pf_index',
    'klein.json',
    'pagina.html',
    'pagina.html.br',
    'pagina.html.gz',
    'profiel.mdx',
    'profiel.mdx.br',
    'profiel.mdx.gz',
  ]);
  expect(gunzipSync(readFileSync(join(folder, 'pagina.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(join(folder, 'pagina.html.br'))).toString()).toBe(text);
});

test('a copy has the date of its file outside, none inside, and a second time it is the same', () => {
  const copies = ['pagina.html.br', 'pagina.html.gz'].map((name) => join(folder, name));
  const before = copies.map((path) => readFileSync(path));
  expect(before[1]?.readUInt32LE(4)).toBe(0);
  expect(compress(folder).status).toBe(0);
  expect(copies.map((path) => readFileSync(path))).toEqual(before);
  expect(copies.map((path) => statSync(path).mtime)).toEqual([date, date]);
});

test('without a built site it says what to do first', () => {
  const { status, stderr } = compress(join(folder, 'weg'));
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});
