import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetBuild, isBuiltFrom, rememberBuild, sourcesDigest } from '../../scripts/build-stamp.ts';

let root: string;
let dist: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const current = (env: NodeJS.ProcessEnv = {}) => isBuiltFrom(root, dist, sourcesDigest(root, env));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bouw-'));
  dist = join(root, 'dist');
  for (const folder of ['content/vragen', 'src', 'dist/een'])
    mkdirSync(join(root, folder), { recursive: true });
  write('content/vragen/een.yaml', 'vraag: Een?');
  write('src/site.ts', 'export {};');
  write('dist/een/index.html', '<p>Een?</p>');
  rememberBuild(root, dist, sourcesDigest(root, {}));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a site of which nothing changed need not be built again', () => {
  expect(current()).toBe(true);
});

test.each([
  ['a word in the content', () => write('content/vragen/een.yaml', 'vraag: Twee?')],
  ['a file that is new', () => write('content/vragen/twee.yaml', 'vraag: Een?')],
  ['a file that is gone', () => rmSync(join(root, 'content/vragen/een.yaml'))],
  [
    'a file that moved',
    () =>
      mkdirSync(join(root, 'schemas')) ??
      write('schemas/site.ts', 'export {};') ??
      rmSync(join(root, 'src/site.ts')),
  ],
  ['the code', () => write('src/site.ts', 'export default 1;')],
  ['the packages', () => write('package-lock.json', '{}')],
  ['a page of the built site', () => write('dist/een/index.html', '<p>Anders</p>')],
  ['a page that is gone from it', () => rmSync(join(root, 'dist/een/index.html'))],
  ['a file that was put beside it', () => write('dist/los.txt', '')],
  ['the whole built site', () => rmSync(dist, { recursive: true })],
])('%s makes it build again', (_, change) => {
  change();
  expect(current()).toBe(false);
});

test('another address makes it build again', () => {
  expect(current({ SITE_URL: 'https://elders.nl' })).toBe(false);
});

test('a build that began and did not end leaves nothing to rely on', () => {
  forgetBuild(root);
  expect(current()).toBe(false);
});
