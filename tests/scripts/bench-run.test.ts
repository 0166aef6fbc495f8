import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMeasured } from '../../scripts/bench/run.ts';
import { inScratch } from '../../scripts/bench/scratch.ts';

describe('a command that is measured', () => {
  const node = (code: string) => runMeasured(process.execPath, ['-e', code], { cwd: tmpdir() });

  test('is measured with all that it starts: time, processor time and memory', async () => {
    // By its own processor time and not by the clock: on a busy machine it gets little of it.
    const busy =
      'const held = Buffer.alloc(3e8, 1); while (process.cpuUsage().user < 6e5); console.log(held.length)';
    const run = await node(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`,
    );
    expect(run.seconden).toBeGreaterThan(0.3);
    expect(run.cpu).toBeGreaterThan(0.6);
    expect(run.piek).toBeGreaterThan(3e8);
  });

  test('counts what it started and left behind', async () => {
    const busy = 'while (process.cpuUsage().user < 6e5); setTimeout(() => {}, 30_000)';
    const run = await node(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}]);
      const { readFileSync } = require('node:fs');
      const look = setInterval(() => {
        const used = Number(readFileSync('/proc/' + child.pid + '/stat', 'utf8').split(' ')[13]);
        if (used >= 60) setTimeout(() => { child.kill('SIGKILL'); process.exit(0); }, 400);
        if (used >= 60) clearInterval(look);
      }, 50);`,
    );
    expect(run.cpu).toBeGreaterThan(0.6);
  });

  test('that fails says so, with what it said itself', async () => {
    await expect(node('console.error("stuk"); process.exit(3)')).rejects.toThrow(/is mislukt\.\n\nstuk$/);
  });
});

describe('a scratch folder', () => {
  test('is gone afterwards, also after an error, unless it is kept', async () => {
    const folders: string[] = [];
    const said: string[] = [];
    const act = (keep: boolean, fail = false) =>
      inScratch({ name: 'proef', keep, say: (line) => said.push(line) }, async (folder) => {
        writeFileSync(join(folder, 'x'), 'x');
        folders.push(folder);
        if (fail) throw new Error('stuk');
      });
    await act(false);
    await expect(act(false, true)).rejects.toThrow('stuk');
    await act(true);
    expect(folders.map((folder) => existsSync(folder))).toEqual([false, false, true]);
    expect(said).toEqual([`bewaard: ${folders[2]}`]);
  });

  test('is gone after Ctrl-C too, with the command that was busy in it', async () => {
    const code = `
      import { inScratch } from ${JSON.stringify(module('scratch'))};
      import { runMeasured } from ${JSON.stringify(module('run'))};
      const wait = 'console.log(process.pid); setTimeout(() => {}, 60_000)';
      await inScratch({ name: 'proef', keep: false, say: () => {} }, async (folder) => {
        const busy = runMeasured(process.execPath, ['-e', wait], { cwd: folder });
        console.log(folder);
        await busy;
      });`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code]);
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const folder = said.toString().trim();
    expect(existsSync(folder)).toBe(true);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync('/proc').filter((name) => worksIn(name, folder))).toEqual([]);
  });
});

const module = (name: string) => resolve(import.meta.dirname, `../../scripts/bench/${name}.ts`);

/** Whether a process has this folder, or had it before it was removed, as its own. */
function worksIn(number: string, folder: string): boolean {
  try {
    return /^\d+$/.test(number) && readlinkSync(`/proc/${number}/cwd`).startsWith(folder);
  } catch {
    return false;
  }
}
