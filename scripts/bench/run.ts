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
  const timer = setInterval(() => {
    piek = Math.max(piek, memoryOfGroup(group));
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
    return { seconden, cpu: cpuOfChildren() - cpuBefore, piek };
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

/** Processor seconds of all ended processes that this one started, and of theirs. */
function cpuOfChildren(): number {
  const [user = 0, system = 0] = statOf('self').slice(13, 15).map(Number);
  return (user + system) / TICKS_PER_SECOND;
}

function memoryOfGroup(group: number): number {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.reduce((sum, number) => {
    const fields = statOf(number);
    return Number(fields[2]) === group ? sum + Number(fields[21]) * PAGE : sum;
  }, 0);
}

/** The fields of /proc/<number>/stat after the name of the process; none for one that is gone (proc(5)). */
function statOf(process: string): string[] {
  try {
    const line = readFileSync(`/proc/${process}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
