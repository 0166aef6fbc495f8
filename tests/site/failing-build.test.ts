import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A copy of the project that shares its packages, with a good build in `dist`. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'kopie-'));
  for (const part of [
    'src',
    'schemas',
    'scripts',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist', 'index.html'), 'de vorige versie');
  return copy;
}

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

test('a hostile profile stops check and build with the same words, runs nothing, and leaves the last good site', () => {
  const copy = copyProject();
  const file = join(copy, 'content/organisaties/veilig-thuis.mdx');
  const marker = join(copy, 'uitgevoerd');
  const hostile = `\nimport { writeFileSync } from 'node:fs'\n\nTekst {writeFileSync('${marker}', 'x')}\n\n[klik](javascript:alert(1)) <script>alert(1)</script>\n`;
  writeFileSync(file, readFileSync(file, 'utf8') + hostile);

  const check = run(copy, 'scripts/check.ts', '--json');
  const problems = JSON.parse(check.stdout) as {
    regel: number;
    kolom: number;
    regelId: string;
    tekst: string;
    herstel: string;
  }[];
  expect(check.status).toBe(1);
  expect([...new Set(problems.map(({ regelId }) => regelId))]).toEqual(['geen-code', 'link', 'component']);

  const build = run(copy, 'scripts/build.ts');
  expect(build.status).toBe(1);
  for (const { regel, kolom, tekst, herstel } of problems) {
    expect(build.stderr + build.stdout).toContain(`content/organisaties/veilig-thuis.mdx:${regel}:${kolom}`);
    expect(build.stderr + build.stdout).toContain(tekst);
    expect(build.stderr + build.stdout).toContain(herstel);
  }
  expect(readFileSync(join(copy, 'dist', 'index.html'), 'utf8')).toBe('de vorige versie');
  expect(() => readFileSync(marker)).toThrow();
}, 60_000);
