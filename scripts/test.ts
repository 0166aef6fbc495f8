/**
 * Everything that must hold, in one run: `npm test`. Each step runs even when an earlier one failed, except what
 * needs a built site. Ends with 1 on any failure.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { findChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '..');

interface Step {
  name: string;
  command: [string, ...string[]];
  /** Only makes sense on a site that was just built. */
  needsBuild?: boolean;
  /** Takes one core, and little of it. */
  isLight?: boolean;
}

const steps: Step[] = [
  {
    name: 'gemaakte bestanden zijn actueel',
    command: ['node', 'scripts/generate.ts', '--check'],
    isLight: true,
  },
  { name: 'types', command: ['astro', 'check'], isLight: true },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'], isLight: true },
  { name: 'opmaak van de code', command: ['prettier', '--check', '--log-level', 'warn', '.'], isLight: true },
  { name: 'ongebruikte code en pakketten', command: ['knip'], isLight: true },
  { name: 'inhoud', command: ['node', 'scripts/check.ts'], isLight: true },
  { name: 'opmaak van de inhoud', command: ['node', 'scripts/format-content.ts', '--check'], isLight: true },
  { name: 'unit-tests', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'bouwen', command: ['node', 'scripts/build.ts'] },
  { name: 'gebouwde site', command: ['vitest', 'run', '--project', 'site'], needsBuild: true },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'], needsBuild: true },
];

const failed: string[] = [];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: findChromium() };

// The light ones keep one core busy each, so two go at a time; what they say comes when they are done.
const waiting = steps.filter(({ isLight }) => isLight);
await Promise.all([runAll(waiting), runAll(waiting)]);
for (const step of steps.filter(({ isLight }) => !isLight)) await run(step);

if (failed.length > 0) console.log(`\nMislukt: ${failed.join(', ')}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/** Takes steps from the list until it is empty. */
async function runAll(list: Step[]): Promise<void> {
  for (let step = list.shift(); step; step = list.shift()) await run(step);
}

async function run({ name, command, needsBuild, isLight }: Step): Promise<void> {
  if (needsBuild && failed.includes('bouwen')) {
    failed.push(name);
    return;
  }
  const start = Date.now();
  if (!isLight) console.log(`\n── ${name}`);
  const { status, said } = await finished(command, isLight === true);
  if (status !== 0) failed.push(name);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${isLight ? `\n── ${name}\n${said}` : ''}${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
}

/** Runs a command to its end; what a light one says is kept together. */
function finished(
  [command, ...args]: Step['command'],
  keep: boolean,
): Promise<{ status: number | null; said: string }> {
  const said: string[] = [];
  const child = spawn(command, args, { cwd: root, stdio: keep ? 'pipe' : 'inherit', env });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((done) => {
    child.on('error', (error) => done({ status: 1, said: `${error.message}\n` }));
    child.on('close', (status) => done({ status, said: said.join('') }));
  });
}
