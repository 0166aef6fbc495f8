/** A copy of the project that shares its packages, to build with other content than its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './content.ts';

const PARTS = [
  'src',
  'schemas',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'privacy-uitzonderingen.yaml',
  'tsconfig.json',
];

/** Copies the project, with this folder as its content and an earlier version of the site in `dist`. */
export function copyProject(content = join(root, 'content')): string {
  const copy = mkdtempSync(join(tmpdir(), 'een kopie-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  cpSync(content, join(copy, 'content'), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  // What Astro and Vite remember between builds is per copy; a build of one never sees the content of another.
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of packages)
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist', 'index.html'), EARLIER);
  return copy;
}

/** What stands in `dist` before anything is built. */
export const EARLIER = 'de vorige versie';

/** Runs a script of the copy to its end. */
export const run = (cwd: string, ...args: string[]) => runIn({}, cwd, ...args);

/** The same in an environment of its own; `undefined` takes a variable out of it. */
export const runIn = (env: NodeJS.ProcessEnv, cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
