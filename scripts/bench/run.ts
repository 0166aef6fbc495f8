/** Runs a command to its end and measures what it takes of the machine, with all that it starts itself. Only on Linux. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Run {
  /** By the clock. */
  seconden: number;
  /** Seconds of processor time, of all its processes together. */
  cpu: number;
  /** Bytes of memory in use (RSS), of all its processes together, at the moment when that was most. */
  piek: number;
}

/** How often memory is looked at, in milliseconds. */
const LOOK_EVERY = 150;
/** The kernel counts processor time in hundredths of a second, and memory in pages, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;
const PAGE = 4096;

/** Commands that run now, by the number of their group of processes. */
const running = new Set<number>();

/** Throws one Dutch sentence on a machine where nothing can be measured. */
export function onLinux(): void {
  if (process.platform !== 'linux')
    throw new Error('Deze meting leest geheugen en processortijd uit /proc, en dat heeft alleen Linux.');
}

/** Runs a command. Throws with the end of what it said where it fails. */
export async function runMeasured(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> {
  const cpuBefore = cpuOfChildren();
  const begin = performance.now();
  // In a group of its own, so that all it starts can be found, and ended, together.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (said.length > 200) said.shift();
    });
  const group = child.pid ?? 0;
  running.add(group);
  let piek = 0;
  const seen = new Map<string, number>();
  const timer = setInterval(() => {
    const processes = processesOf(group);
    piek = Math.max(piek, sum(processes.map(({ memory }) => memory)));
    for (const { number, cpu } of processes) seen.set(number, cpu);
  }, LOOK_EVERY);
  try {
    const status = await new Promise<number | null>((ended, failed) => {
      child.on('error', failed);
      child.on('close', ended);
    });
    const seconden = (performance.now() - begin) / 1000;
    if (status !== 0)
      throw new Error(
        `“${[command, ...args].join(' ')}” is mislukt.\n\n${said.join('').trim().slice(-3000)}`,
      );
    // The kernel counts a process exactly, but only when its parent waited for its end, and not all do; what was seen
    // of each counts all of them, up to the last look.
    return { seconden, cpu: Math.max(cpuOfChildren() - cpuBefore, sum([...seen.values()])), piek };
  } finally {
    clearInterval(timer);
    running.delete(group);
  }
}

/** Ends every command that still runs, with all that it started. */
export function endRunning(): void {
  for (const group of running) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }
}

/** Processor seconds of all processes that this one started and waited for, and of those that they waited for. */
function cpuOfChildren(): number {
  return secondsIn(statOf('self'), 13);
}

/** Every process of a group: its processor seconds so far, and its bytes of memory now. */
function processesOf(group: number): { number: string; cpu: number; memory: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((number) => ({ number, fields: statOf(number) }))
    .filter(({ fields }) => Number(fields[2]) === group)
    .map(({ number, fields }) => ({
      number,
      cpu: secondsIn(fields, 11),
      memory: Number(fields[21]) * PAGE,
    }));
}

/** Two fields after each other hold the time of the program and that of the kernel for it. */
function secondsIn(fields: readonly string[], at: number): number {
  return sum(fields.slice(at, at + 2).map(Number)) / TICKS_PER_SECOND;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The fields of /proc/<number>/stat after the name of the process; none for one that is gone (proc(5)). */
function statOf(process: string): string[] {
  try {
    const line = readFileSync(`/proc/${process}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
