/** A copy of the project that shares its packages, to build with other content than its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProjectTo } from '../../scripts/bench/project-copy.ts';
import { root } from './content.ts';

/** Copies the project, with this folder as its content and an earlier version of the site in `dist`. */
export function copyProject(content = join(root, 'content')): string {
  const copy = mkdtempSync(join(tmpdir(), 'een kopie-'));
  copyProjectTo(copy, root, content);
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
