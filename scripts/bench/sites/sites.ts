/** The sites that are built beside each other: this project, and others that read the same profiles as Markdown. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, runMeasured } from '../run.ts';

export interface Site {
  id: 'dit-project' | 'alleen-landelijk' | 'starlight' | 'eleventy' | 'eleventy-zoeken';
  naam: string;
  /** Where its build is started. */
  folder: string;
  command: string;
  args: readonly string[];
  /** Where the pages come, from `folder`. */
  dist: string;
}

/** All of them; `copies` holds two copies of this project, `workspace` one of `bench/sites/` with its packages. */
export function sitesIn(
  copies: { vol: string; landelijk: string },
  workspace: string,
  version: (name: string) => string,
): Site[] {
  const bin = (name: string) => join(workspace, 'node_modules/.bin', name);
  const eleventy = join(workspace, 'eleventy');
  const own = { command: process.execPath, args: ['scripts/build.ts'], dist: 'dist' };
  return [
    { id: 'dit-project', naam: 'dit project', folder: copies.vol, ...own },
    {
      id: 'alleen-landelijk',
      naam: 'dit project, zonder lokale profielen',
      folder: copies.landelijk,
      ...own,
    },
    {
      id: 'starlight',
      naam: `Starlight ${version('@astrojs/starlight')}`,
      folder: join(workspace, 'starlight'),
      command: bin('astro'),
      args: ['build'],
      dist: 'dist',
    },
    {
      id: 'eleventy',
      naam: `Eleventy ${version('@11ty/eleventy')}`,
      folder: eleventy,
      command: bin('eleventy'),
      args: ['--quiet'],
      dist: 'dist',
    },
    {
      id: 'eleventy-zoeken',
      naam: `Eleventy met Pagefind ${version('pagefind')}`,
      folder: eleventy,
      command: '/bin/sh',
      args: [
        '-c',
        '"$1" --quiet --output dist-zoeken && "$2" --site dist-zoeken --force-language nl',
        'sh',
        bin('eleventy'),
        bin('pagefind'),
      ],
      dist: 'dist-zoeken',
    },
  ];
}

/** What a generator remembers of an earlier build; without these a build is a first one. */
const CACHES = ['.astro', 'node_modules/.astro', 'node_modules/.vite', '.cache'];

/** Builds a site as if for the first time. */
export async function firstBuild({ folder, command, args, dist }: Site): Promise<Run> {
  for (const cache of [...CACHES, dist]) rmSync(join(folder, cache), { recursive: true, force: true });
  return runMeasured(command, args, {
    cwd: folder,
    env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
