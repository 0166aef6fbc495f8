import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/markdown/problem.ts';
import { MAX_BYTES } from '../../src/markdown/raw.ts';
import { root } from '../helpers/content.ts';
import { profile } from '../helpers/reader.ts';

const BROKEN = 'tests/fixtures/kapot';
const KEYS = ['bestand', 'regel', 'kolom', 'ernst', 'regelId', 'tekst', 'herstel'];

/** Runs `npm run check` with these arguments, from the root of the project. */
function check(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/check.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => done({ code, out, err }));
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
    const folder = mkdtempSync(join(tmpdir(), 'elders-'));
    writeFileSync(join(folder, 'te-groot.mdx'), `---\nnaam: ${'a'.repeat(MAX_BYTES)}\n---\n`);
    // In the place of the real one it knows no answers, so that many profiles now point at nobody.
    writeFileSync(join(folder, 'wijkagent.mdx'), profile());
    const { code, out } = await check('--json', BROKEN, folder, 'content/vragen/huisbezoek.yaml');
    const problems = JSON.parse(out) as Problem[];
    expect(code).toBe(1);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual(KEYS);
      expect(problem).toSatisfy(isPlaceInFile);
      expect(problem).toSatisfy(({ tekst, herstel }: Problem) => tekst !== '' && herstel !== '');
    }
    const files = Object.groupBy(problems, ({ bestand }) => bestand);
    expect(Object.keys(files).filter((bestand) => bestand.startsWith(BROKEN))).toHaveLength(10);
    expect(files[join(folder, 'te-groot.mdx')]).toMatchObject([
      { regelId: 'bestand-te-groot', ernst: 'fout' },
    ]);
    // Nothing about files that were not asked for, though their redirects are broken now.
    expect(Object.keys(files).filter((bestand) => bestand.startsWith('content/'))).toEqual([]);
    rmSync(folder, { recursive: true });
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

  test('understands full paths, and says in Dutch that a path does not exist', async () => {
    const { code, out, err } = await check(
      join(root, BROKEN, 'leeg.mdx'),
      'content/organisaties/bestaat-niet.mdx',
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "content/organisaties/bestaat-niet.mdx:1:1  fout  [bestand-bestaat-niet]
        Dit bestand of deze map bestaat niet.
        → Kijk of de naam klopt. Profielen staan in content/organisaties.

      tests/fixtures/kapot/leeg.mdx:1:1  fout  [leeg-bestand]
        Dit bestand is leeg, dus de lezer vindt hier niets.
        → Begin met het voorbeeld: npm run new:profile -- <id>. Of haal het bestand weg.

      1 bestand gecontroleerd: 2 fouten, 0 herinneringen.
      "
    `);
  });
});

test('the broken profile in Windows-1252 still is: an editor may not mend it by accident', () => {
  const bytes = readFileSync(join(root, BROKEN, 'windows-1252.mdx'));
  expect(bytes.includes(0xf6)).toBe(true);
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
});

/** Whether a line and column lie in the file; just behind the last character counts too. */
function isPlaceInFile({ bestand, regel, kolom }: Problem): boolean {
  const line = readFileSync(resolve(root, bestand), 'latin1').split(/\r?\n/)[regel - 1];
  return line !== undefined && kolom >= 1 && kolom <= line.length + 1;
}
