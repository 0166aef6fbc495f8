import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inputs } from './inputs.ts';
import type { Judged } from './judge.ts';

/** Milliseconds of processor time that one file may cost, on a machine much slower than most. */
const MAX_COST = 2000;
const MAX_MEMORY_MB = 300;

const judged = new Map<string, Judged>();
let unfinished: string | undefined;

beforeAll(async () => {
  const lines = await judge();
  for (const line of lines) {
    if ('begins' in line) unfinished = line.begins;
    else judged.set(line.name, line);
  }
  if (judged.has(unfinished ?? '')) unfinished = undefined;
}, 130_000);

/** All inputs in one child with little memory and limited time: what hangs or bursts fails the test, not the runner. */
function judge(): Promise<(Judged | { begins: string })[]> {
  const args = [`--max-old-space-size=${MAX_MEMORY_MB}`, join(import.meta.dirname, 'judge.ts')];
  return new Promise((done) => {
    execFile(
      process.execPath,
      args,
      { timeout: 120_000, maxBuffer: 64 * 1024 * 1024, killSignal: 'SIGKILL' },
      (_, out) => done(out.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : []))),
    );
  });
}

test('the reader ends by itself on every input, within its memory', () => {
  expect(unfinished).toBeUndefined();
  expect(judged.size).toBe(inputs.length);
});

test('every input has a name of its own, and there are many', () => {
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
  expect(inputs.length).toBeGreaterThan(800);
});

describe.for(inputs)('$name', ({ name, verdict }) => {
  test(verdict === 'either' ? 'costs little' : `is ${verdict}`, () => {
    const { accepted, outside, odd, cost } = judged.get(name) ?? {};
    if (verdict !== 'either') expect(accepted).toBe(verdict === 'inert');
    expect({ outside, odd }).toEqual({ outside: [], odd: [] });
    expect(cost).toBeLessThan(MAX_COST);
  });
});
