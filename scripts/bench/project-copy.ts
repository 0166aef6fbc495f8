/** A copy of the project that shares its packages, to build with other content than its own. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  'src',
  'schemas',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'privacy-uitzonderingen.yaml',
  'tsconfig.json',
];

/** Copies a project into an empty folder, with another folder as its content. */
export function copyProjectTo(copy: string, root: string, content = join(root, 'content')): void {
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  cpSync(content, join(copy, 'content'), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  // What Astro and Vite remember between builds is per copy; a build of one never sees the content of another.
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of packages)
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
}
