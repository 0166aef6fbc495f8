/**
 * Everything that must hold, in one run: `npm test`. Each step runs even when an earlier one failed, except what
 * needs a built site. Ends with 1 on any failure.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '..');

interface Step {
  name: string;
  command: [string, ...string[]];
  /** Only makes sense on a site that was just built. */
  needsBuild?: boolean;
}

const steps: Step[] = [
  { name: 'gemaakte bestanden zijn actueel', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'types', command: ['astro', 'check'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'opmaak van de code', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'ongebruikte code en pakketten', command: ['knip'] },
  { name: 'inhoud', command: ['node', 'scripts/check.ts'] },
  { name: 'opmaak van de inhoud', command: ['node', 'scripts/format-content.ts', '--check'] },
  { name: 'unit-tests', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'bouwen', command: ['node', 'scripts/build.ts'] },
  { name: 'gebouwde site', command: ['vitest', 'run', '--project', 'site'], needsBuild: true },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'], needsBuild: true },
];

const failed: string[] = [];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: findChromium() };
for (const { name, command, needsBuild } of steps) {
  if (needsBuild && failed.includes('bouwen')) {
    failed.push(name);
    continue;
  }
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit', env });
  if (status !== 0) failed.push(name);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

if (failed.length > 0) console.log(`\nMislukt: ${failed.join(', ')}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
