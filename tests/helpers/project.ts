/** A copy of the project that shares its packages, to build with other content than its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './content.ts';

const PARTS = ['src', 'schemas', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project, with this folder as its content and an earlier version of the site in `dist`. */
export function copyProject(content = join(root, 'content')): string {
  const copy = mkdtempSync(join(tmpdir(), 'kopie-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  cpSync(content, join(copy, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist', 'index.html'), EARLIER);
  return copy;
}

/** What stands in `dist` before anything is built. */
export const EARLIER = 'de vorige versie';

/** Runs a script of the copy to its end. */
export const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
