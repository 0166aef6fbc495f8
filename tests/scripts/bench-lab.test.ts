import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { EMPTY_PAGE, type Lab, openLab } from '../../scripts/bench/lab.ts';
import { builtSite } from '../../scripts/bench/measure.ts';
import { loadPeers } from '../../scripts/bench/peers.ts';

const script = resolve(import.meta.dirname, '../../scripts/bench-search.ts');
const labs: Lab[] = [];

afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function openWith(files: Record<string, string>): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const lab = await openLab(folder);
  labs.push(lab);
  return lab;
}

const get = (lab: Lab, path: string) => fetch(lab.origin + path);

test('a folder answers as a static host does, and every request is noted', async () => {
  const lab = await openWith({ 'index.html': 'start', 'zoeken/index.json': '{}' });
  const home = await get(lab, '/');
  expect(await home.text()).toBe('start');
  expect(home.headers.get('content-type')).toContain('text/html');
  const index = await get(lab, '/zoeken/index.json?x=1');
  expect(await index.json()).toEqual({});
  expect((await get(lab, '/zoeken/')).status).toBe(404);
  expect(lab.asked).toEqual(['/', '/zoeken/index.json', '/zoeken/']);
  lab.forget();
  expect(lab.asked).toEqual([]);
});

test('texts can stand in for files, and there is an empty page', async () => {
  const lab = await openWith({ 'index.json': 'van schijf' });
  lab.put('/index.json', 'in de plaats');
  expect(await (await get(lab, '/index.json')).text()).toBe('in de plaats');
  expect((await get(lab, EMPTY_PAGE)).headers.get('content-type')).toContain('text/html');
});

test('the project’s own modules come without their types, and nothing else of the project comes', async () => {
  const lab = await openWith({});
  const module = await get(lab, '/src/search/typo.ts');
  expect(module.headers.get('content-type')).toContain('text/javascript');
  const code = await module.text();
  expect(code).toContain('export function editDistance(a, b, limit)');
  expect((await get(lab, '/package.json')).status).toBe(404);
});

test('held requests wait while others are answered', async () => {
  const lab = await openWith({ 'pagefind/pagefind.js': 'code', 'index.html': 'start' });
  lab.hold(['/pagefind/']);
  const held = get(lab, '/pagefind/pagefind.js').then(
    () => 'antwoord',
    () => 'afgebroken',
  );
  expect((await get(lab, '/')).status).toBe(200);
  expect(await Promise.race([held, 'wacht'])).toBe('wacht');
  await Promise.all(labs.splice(0).map((each) => each.close()));
  expect(await held).toBe('afgebroken');
});

test('says in one Dutch sentence what is missing', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'leeg-'));
  expect(() => builtSite(empty)).toThrow(/^Er is geen dist\/\. Draai eerst: npm run build$/);
  await expect(loadPeers(empty)).rejects.toThrow(/Draai eerst: npm ci --prefix bench$/);
});

test('refuses an unknown option with its usage', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--onzin'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toMatch(/^Gebruik: .*--peers\]$/);
});
