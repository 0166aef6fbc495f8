/** Builds the site. A build that fails leaves the last good `dist` as it was. */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressProblem, repository } from '../src/settings.ts';
import { headersFile } from './headers.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = resolve(root, 'dist-nieuw');
const dist = resolve(root, 'dist');

const problem = addressProblem(process.env['SITE_URL']);
if (problem) {
  console.error(`De site is niet gebouwd. ${problem}`);
  process.exit(1);
}
rmSync(fresh, { recursive: true, force: true });
const { status } = spawnSync('astro', ['build', '--outDir', fresh], {
  cwd: root,
  stdio: 'inherit',
  // Whoever builds, the site comes out the same, and nobody is told.
  env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error('\nDe site is niet gebouwd. De vorige versie in dist/ is blijven staan.');
  process.exit(1);
}
writeFileSync(resolve(fresh, '_headers'), headersFile(repository));
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
