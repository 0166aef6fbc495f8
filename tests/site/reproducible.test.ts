/**
 * The site depends on its content and code alone. One more build proves it: in another folder, with nothing remembered, a
 * year later, in another time zone and language, and without a network.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../helpers/content.ts';
import { copyProject, runIn } from '../helpers/project.ts';
import { dist } from '../helpers/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'netwerk-'));
const log = join(folder, 'pogingen.log');
const ELSEWHERE = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'tests/helpers/another-machine.ts'))}`,
  NETWORK_LOG: log,
  TZ: 'Pacific/Kiritimati',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
  // The build itself must see to this.
  ASTRO_TELEMETRY_DISABLED: undefined,
};
const attempts = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');

let copy: string;
let build: ReturnType<typeof runIn>;
beforeAll(() => {
  copy = copyProject();
  build = runIn(ELSEWHERE, copy, 'scripts/build.ts');
}, 240_000);
afterAll(() => {
  for (const each of [copy, folder]) rmSync(each, { recursive: true });
});

/** A digest of every file under a folder, by its path. */
function digests(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path): [string, string] => [
        path.slice(of.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .toSorted(),
  );
}

test('the site is built without a network, and nothing even tries to reach one', () => {
  expect(build.status, build.stderr + build.stdout).toBe(0);
  expect(attempts()).toBe('');
});

test('every file is the same, byte for byte', () => {
  const [here, elsewhere] = [digests(dist), digests(join(copy, 'dist'))];
  expect(Object.keys(here).length).toBeGreaterThan(1000);
  expect(elsewhere).toEqual(here);
});

test.each([
  ['a request', "await fetch('https://voorbeeld.nl/')"],
  ['a name that is looked up', "await (await import('node:dns/promises')).lookup('voorbeeld.nl')"],
  ['a packet', "(await import('node:dgram')).createSocket('udp4').send('a', 53, '192.0.2.1')"],
  [
    'a request of a child',
    "(await import('node:child_process')).execFileSync('node', ['-e', 'fetch(`https://voorbeeld.nl`)'])",
  ],
  [
    'a request of a worker',
    "new (await import('node:worker_threads')).Worker('fetch(`https://voorbeeld.nl`)', { eval: true })",
  ],
])('%s would have been noticed, also by a script that hides its failure', (_, code) => {
  rmSync(log, { force: true });
  const hidden = `try { ${code} } catch {} process.on('uncaughtException', () => {})`;
  runIn(ELSEWHERE, copy, '--input-type=module', '-e', hidden);
  expect(attempts()).toMatch(/voorbeeld\.nl|192\.0\.2\.1/);
});

test('it was another day and another order there', () => {
  const code = `import { readdirSync } from 'node:fs'; console.log(JSON.stringify([new Date(), readdirSync('.')]))`;
  const [day, names] = JSON.parse(runIn(ELSEWHERE, copy, '--input-type=module', '-e', code).stdout) as [
    string,
    string[],
  ];
  expect(Date.parse(day) - Date.now()).toBeGreaterThan(365 * 24 * 60 * 60 * 1000);
  expect(names).toEqual(readdirSync(copy).toReversed());
});
