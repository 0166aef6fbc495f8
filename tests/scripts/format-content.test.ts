import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newProfile } from '../../scripts/profile-template.ts';
import { formatContent } from '../../src/edit/layout.ts';
import { root } from '../helpers/content.ts';
import { netjes, slordig } from '../helpers/edits.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kennismaken-')), 'organisaties');
  mkdirSync(folder);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function run(...options: string[]) {
  const { stdout, stderr, status } = spawnSync('node', ['scripts/format-content.ts', ...options, folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return { output: stdout + stderr, status };
}

test('brings untidy files in the one layout and leaves the others alone', () => {
  write('netjes.mdx', netjes);
  write('slordig.mdx', slordig);
  const { output, status } = run();
  expect(output).toContain('slordig.mdx');
  expect(output).not.toContain('netjes.mdx');
  expect(status).toBe(0);
  expect(read('netjes.mdx')).toBe(netjes);
  expect({ text: read('slordig.mdx') }).toEqual(formatContent('organisaties', slordig));
  expect(readdirSync(folder)).toEqual(['netjes.mdx', 'slordig.mdx']);
  expect(run().output).toBe('');
});

test('--check changes nothing and says where the first difference is', () => {
  write('slordig.mdx', slordig);
  const { output, status } = run('--check');
  expect(output).toContain('slordig.mdx:2:1  fout  [vaste-opmaak]');
  expect(output).toContain('Hier staat een lege regel, maar in de vaste opmaak staat hier “naam: Buurtteam');
  expect(status).toBe(1);
  expect(read('slordig.mdx')).toBe(slordig);
});

test('--check is silent about files that are in order', () => {
  write('netjes.mdx', netjes);
  expect(run('--check')).toEqual({ output: '1 bestand staat in de vaste opmaak.\n', status: 0 });
});

test('Windows line ends are found and mended', () => {
  write('netjes.mdx', netjes.replaceAll('\n', '\r\n'));
  expect(run('--check').output).toContain('een regel met een Windows-regeleinde');
  run();
  expect(read('netjes.mdx')).toBe(netjes);
});

test('a file that cannot be read stays as it is', () => {
  write('kapot.mdx', '---\nnaam: [\n---\n');
  const { output, status } = run();
  expect(output).toContain('kapot.mdx:2:7  fout  [yaml]');
  expect(status).toBe(1);
  expect(read('kapot.mdx')).toBe('---\nnaam: [\n---\n');
});

test('a new profile starts in the one layout, with its explanation', () => {
  const text = newProfile({
    naam: 'Team',
    kern: 'Een team: voor jou.',
    thema: 'hulp-en-opvang',
    vandaag: '2026-12-01',
  });
  expect(formatContent('organisaties', text)).toEqual({ text });
});
