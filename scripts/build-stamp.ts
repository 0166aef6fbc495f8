/**
 * Tells whether the site must be built again: the same sources and settings give the same bytes, so a `dist` that was
 * built from exactly these, and that nobody touched since, is what a new build would give.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build reads of the project. */
const SOURCES = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'privacy-uitzonderingen.yaml',
  'public',
  'schemas',
  'scripts',
  'src',
  'tsconfig.json',
];
const SETTINGS = ['SITE_URL', 'REPOSITORY_URL', 'REDACTIE_MAIL'];

/** A digest of all that a build depends on. */
export function sourcesDigest(root: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of SETTINGS) hash.update(`\0${name}=${env[name] ?? ''}`);
  for (const source of SOURCES) add(hash, join(root, source), source);
  return hash.digest('hex');
}

/** Whether `dist` is the outcome of these sources, byte for byte. */
export function isBuiltFrom(root: string, dist: string, sources: string): boolean {
  const stamp = stampOf(root);
  if (!existsSync(stamp) || !existsSync(dist)) return false;
  return readFileSync(stamp, 'utf8') === textOf(sources, dist);
}

/** Remembers what `dist` was built from. */
export function rememberBuild(root: string, dist: string, sources: string): void {
  const stamp = stampOf(root);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, textOf(sources, dist));
}

/** Forgets it, before anything is built. */
export const forgetBuild = (root: string): void => rmSync(stampOf(root), { force: true });

const stampOf = (root: string): string => join(root, 'node_modules/.cache/kennismaken/bouw');

function textOf(sources: string, dist: string): string {
  const hash = createHash('sha256');
  add(hash, dist, '');
  return `${sources}\n${hash.digest('hex')}\n`;
}

/** Adds a file, or all files of a folder in a fixed order, with their names. */
function add(hash: Hash, path: string, name: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory())
    for (const entry of readdirSync(path).toSorted()) add(hash, join(path, entry), `${name}/${entry}`);
  else hash.update(`\0${name}\0${stat.size}\0`).update(readFileSync(path));
}
