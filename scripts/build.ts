/**
 * Builds the site. A build that fails leaves the last good `dist` as it was, and one that would give the same bytes again is
 * not done; `--opnieuw` does it anyway.
 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressProblem, repository } from '../src/settings.ts';
import { forgetBuild, isBuiltFrom, rememberBuild, sourcesDigest } from './build-stamp.ts';
import { headersFile } from './headers.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = resolve(root, 'dist-nieuw');
const dist = resolve(root, 'dist');

const problem = addressProblem(process.env['SITE_URL']);
if (problem) {
  console.error(`De site is niet gebouwd. ${problem}`);
  process.exit(1);
}
const sources = sourcesDigest(root, process.env);
if (!process.argv.includes('--opnieuw') && isBuiltFrom(root, dist, sources)) {
  console.log(
    'De site in dist/ is al gebouwd uit precies deze inhoud. Toch opnieuw: npm run build -- --opnieuw',
  );
  process.exit(0);
}
forgetBuild(root);
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
rememberBuild(root, dist, sources);
