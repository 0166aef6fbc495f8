import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/markdown/problem.ts';
import { MAX_BYTES } from '../../src/markdown/raw.ts';
import { root } from '../helpers/content.ts';

const BROKEN = 'tests/fixtures/kapot';

/** Runs `npm run check` with these arguments, from the root of the project. */
function check(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/check.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the check', () => {
  test('passes on the content of the site, in one sentence', async () => {
    const { code, out, err } = await check();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\d+ bestanden gecontroleerd(?:, alles in orde|: 0 fouten, .+)\.$/m);
  });

  test('explains everything that is wrong in a folder of broken profiles, and fails', async () => {
    const { code, out, err } = await check(BROKEN);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot('../fixtures/kapot.txt');
  });

  test('gives one JSON array, with seven keys for each problem and places that exist', async () => {
    const { code, out } = await check('--json', BROKEN);
    const problems = JSON.parse(out) as Problem[];
    expect(code).toBe(1);
    expect(new Set(problems.map(({ bestand }) => bestand)).size).toBe(10);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual([
        'bestand',
        'regel',
        'kolom',
        'ernst',
        'regelId',
        'tekst',
        'herstel',
      ]);
      expect(isPlaceIn(problem)).toBe(true);
      expect(problem.ernst).toBe('fout');
      expect(problem.tekst).toMatch(/\S/);
      expect(problem.herstel).toMatch(/\S/);
    }
  });

  test('gives GitHub one annotation for each problem, and nothing else that looks like a command', async () => {
    const { code, out } = await check('--github', `${BROKEN}/telefoon-zonder-aanhalingstekens.mdx`);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "::error file=tests/fixtures/kapot/telefoon-zonder-aanhalingstekens.mdx,line=9,col=15,title=verplicht-of-soort::\`inschakelen.kanalen[1].waarde\` moet tekst zijn, maar hier staat het getal 0881234567. Een programma kan er nullen van weglaten. → Zet het tussen enkele aanhalingstekens: waarde: '0881234567'
      ::error file=tests/fixtures/kapot/telefoon-zonder-aanhalingstekens.mdx,line=13,col=15,title=verplicht-of-soort::\`inschakelen.kanalen[2].waarde\` moet tekst zijn, maar hier staat het getal 112. Een programma kan er nullen van weglaten. → Zet het tussen enkele aanhalingstekens: waarde: '112'
      ::error file=tests/fixtures/kapot/telefoon-zonder-aanhalingstekens.mdx,line=15,col=7,title=waarde::\`inschakelen.kanalen[3]\`: Dit nummer of adres past niet bij het soort kanaal, dus wie belt of klikt komt nergens uit. → Schrijf een telefoonnummer als "0800-2000" of "088-123 4567", een adres met https:// ervoor, of een e-mailadres van een afdeling.
      1 bestand gecontroleerd: 3 fouten, 0 herinneringen.
      "
    `);
  });

  test('shows only what is wrong in the file that was asked for, also by its full path', async () => {
    const { code, out } = await check(join(root, BROKEN, 'leeg.mdx'));
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "tests/fixtures/kapot/leeg.mdx:1:1  fout  [leeg-bestand]
        Dit bestand is leeg, dus de lezer vindt hier niets.
        → Begin met het voorbeeld: npm run new:profile -- <id>. Of haal het bestand weg.

      1 bestand gecontroleerd: 1 fout, 0 herinneringen.
      "
    `);
  });

  test('says in Dutch that a path does not exist', async () => {
    const { code, out, err } = await check('content/organisaties/bestaat-niet.mdx');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "content/organisaties/bestaat-niet.mdx:1:1  fout  [bestand-bestaat-niet]
        Dit bestand of deze map bestaat niet.
        → Kijk of de naam klopt. Profielen staan in content/organisaties.

      0 bestanden gecontroleerd: 1 fout, 0 herinneringen.
      "
    `);
  });

  test('refuses a profile that is too large, and has nothing to say of a question without mistakes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'groot-'));
    writeFileSync(join(folder, 'te-groot.mdx'), `---\nnaam: ${'a'.repeat(MAX_BYTES)}\n---\n`);
    const { code, out } = await check('--json', folder, 'content/vragen/huisbezoek.yaml');
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect((JSON.parse(out) as Problem[]).map(({ regelId }) => regelId)).toEqual(['bestand-te-groot']);
  });
});

test('the broken profile in Windows-1252 still is: an editor may not mend it by accident', () => {
  const bytes = readFileSync(join(root, BROKEN, 'windows-1252.mdx'));
  expect(bytes.includes(0xf6)).toBe(true);
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
});

/** Whether a line and column lie in the file; just behind the last character counts too. */
function isPlaceIn({ bestand, regel, kolom }: Problem): boolean {
  const line = readFileSync(join(root, bestand), 'latin1').split(/\r?\n/)[regel - 1];
  return line !== undefined && kolom >= 1 && kolom <= line.length + 1;
}
