/** Builds the same profiles with this project and with other generators of sites, in turn, and compares what that costs. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { copyProjectTo } from '../project-copy.ts';
import { type Run, runMeasured } from '../run.ts';
import { writeRegions } from '../scale/content-files.ts';
import { filesIn } from '../scale/output.ts';
import { manyLocalProfiles, type National } from '../scale/regions.ts';
import { percentile } from '../stats.ts';
import { writeMarkdown } from './markdown.ts';
import { firstBuild, type Site, sitesIn } from './sites.ts';
import { measureSearchOf, measureVisit, type Visit } from './visit.ts';

export interface SiteFigures {
  id: Site['id'];
  naam: string;
  /** The middle one of all rounds, for each figure by itself. */
  bouw: Run;
  bytes: number;
  bestanden: number;
  bezoek: Visit | undefined;
  /** Bytes (brotli). */
  zoeken: number | undefined;
}

export interface Task {
  browser: Browser;
  root: string;
  national: National;
  scratch: string;
  profielen: number;
  rondes: number;
  say: (line: string) => void;
}

/** Builds every site so many times, one after the other in each round, and measures the last of each. */
export async function measureSites(task: Task): Promise<SiteFigures[]> {
  const { browser, profielen, rondes, say } = task;
  const { regions, profiles } = manyLocalProfiles(task.national, profielen);
  const copies = { vol: join(task.scratch, 'vol'), landelijk: join(task.scratch, 'landelijk') };
  for (const copy of Object.values(copies)) {
    mkdirSync(copy);
    copyProjectTo(copy, task.root);
    rmSync(join(copy, 'content/regios'), { recursive: true, force: true });
  }
  writeRegions(copies.vol, regions, profiles);
  const workspace = await installed(task);
  writeMarkdown(join(workspace, 'starlight/src/content/docs'), profiles);
  writeMarkdown(join(workspace, 'eleventy/content'), profiles);
  const sites = sitesIn(copies, workspace, (name) => versionOf(workspace, name));
  const runs = new Map<Site, Run[]>(sites.map((site) => [site, []]));
  for (let round = 1; round <= rondes; round += 1)
    for (const [site, done] of runs) {
      const run = await firstBuild(site);
      done.push(run);
      say(`ronde ${round} van ${rondes}: ${site.naam} duurde ${Math.round(run.seconden)} s`);
    }
  const [profile] = profiles;
  if (!profile) throw new Error('Er zijn geen profielen om te vergelijken.');
  const figures: SiteFigures[] = [];
  for (const [site, done] of runs) {
    say(`in Chromium: ${site.naam}`);
    const dist = join(site.folder, site.dist);
    const files = filesIn(dist);
    const path = pathOf(site, profile);
    figures.push({
      id: site.id,
      naam: site.naam,
      bouw: middleOf(done),
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      bestanden: files.length,
      bezoek: path === undefined ? undefined : await measureVisit(browser, dist, path),
      zoeken: path === undefined ? undefined : await measureSearchOf(browser, site, dist, path),
    });
  }
  return figures;
}

/** A copy of the workspace with the other generators in it, exactly as its lock file says. */
async function installed({ root, scratch, say }: Task): Promise<string> {
  const from = join(root, 'bench/sites');
  const to = join(scratch, 'sites');
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist', '.astro'].includes(basename(path)),
  });
  say('de andere generatoren halen (npm ci)');
  await runMeasured('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: to });
  return to;
}

function versionOf(workspace: string, name: string): string {
  const file = join(workspace, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function pathOf({ id }: Site, profile: { regio: string; id: string }): string | undefined {
  if (id === 'alleen-landelijk') return undefined;
  return `${id === 'dit-project' ? '/regios' : ''}/${profile.regio}/${profile.id}/`;
}

function middleOf(runs: readonly Run[]): Run {
  const middle = (of: keyof Run) =>
    percentile(
      runs.map((run) => run[of]),
      0.5,
    );
  return { seconden: middle('seconden'), cpu: middle('cpu'), piek: middle('piek') };
}
