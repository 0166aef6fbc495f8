/** Builds the site and serves it: `npm start`. Set PORT for another port than 4321. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { serve } from './serve.ts';

const root = resolve(import.meta.dirname, '..');
const port = Number(process.env['PORT'] ?? 4321);
const build = spawnSync(process.execPath, [resolve(root, 'scripts/build.ts')], {
  cwd: root,
  stdio: 'inherit',
  // Whoever looks at it here sees what a published site has, the code on the printed cards too.
  env: { SITE_URL: `http://127.0.0.1:${port}`, ...process.env },
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { origin } = await serve(root, port);
console.log(`\nKennismaken staat klaar op ${origin}/  (stoppen: Ctrl+C)`);
