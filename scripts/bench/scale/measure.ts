/** Builds the site with growing numbers of local profiles, and measures each build and what comes out. */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { copyProjectTo } from '../project-copy.ts';
import { type Run, runMeasured } from '../run.ts';
import { fileOfLocal, writeRegions } from './content-files.ts';
import { type FirstSearch, measureFirstSearch, type Where } from './first-search.ts';
import { type Output, weighOutput } from './output.ts';
import { type LocalProfile, manyLocalProfiles, type National } from './regions.ts';

const QUERY = 'wie kan op huisbezoek';

export interface Measurement {
  /** Local profiles; 0 is the national site by itself. */
  profielen: number;
  eerste: Run;
  tweede: Run;
  /** After a change in the text of one profile. */
  gewijzigd: Run;
  uitvoer: Output;
  zoeken: FirstSearch;
  /** A search for one local profile by its name, in its own region or in all; none where there are no local profiles. */
  inRegio: FirstSearch | undefined;
  inAlleRegios: FirstSearch | undefined;
}

export interface Bench {
  browser: Browser;
  root: string;
  national: National;
  /** Where copies of the project may stand. */
  scratch: string;
  keep: boolean;
  say: (line: string) => void;
}

/** A copy of the project with so many local profiles. */
interface Copy {
  folder: string;
  profielen: number;
  /** The local profile that is searched for and changed. */
  middle: LocalProfile | undefined;
}

/** Measures the national site and then each size, the smallest first. */
export async function measureSizes(bench: Bench, sizes: readonly number[]): Promise<Measurement[]> {
  bench.say('kopieën maken');
  // All at once, so that a change in the project halfway does not end up in some of them.
  const copies = [0, ...sizes].map((size) => makeCopy(bench, size));
  const measured: Measurement[] = [];
  for (const copy of copies) {
    measured.push(await measureCopy(bench, copy));
    if (!bench.keep) rmSync(copy.folder, { recursive: true, force: true });
  }
  return measured;
}

function makeCopy({ root, national, scratch }: Bench, profielen: number): Copy {
  const folder = join(scratch, String(profielen));
  mkdirSync(folder);
  copyProjectTo(folder, root);
  // The regions of the project itself would count as part of the national site.
  rmSync(join(folder, 'content/regios'), { recursive: true, force: true });
  const { regions, profiles } = manyLocalProfiles(national, profielen);
  writeRegions(folder, regions, profiles);
  return { folder, profielen, middle: profiles[Math.floor(profiles.length / 2)] };
}

async function measureCopy({ browser, national, say }: Bench, copy: Copy): Promise<Measurement> {
  const { folder, profielen, middle } = copy;
  const about = profielen === 0 ? 'alleen landelijk' : `${profielen.toLocaleString('nl-NL')} profielen`;
  const build = async (which: string): Promise<Run> => {
    say(`${about}: ${which}`);
    const run = await runMeasured(process.execPath, ['scripts/build.ts'], { cwd: folder });
    say(`${about}: ${which} duurde ${Math.round(run.seconden)} s`);
    return run;
  };
  const eerste = await build('eerste bouw');
  const dist = join(folder, 'dist');
  const uitvoer = weighOutput(dist);
  if (uitvoer.lokaal !== profielen)
    throw new Error(`Er zijn ${profielen} profielen en ${uitvoer.lokaal} pagina’s. Zo klopt de meting niet.`);
  say(`${about}: zoeken in Chromium`);
  const zoeken = await measureFirstSearch(browser, dist, QUERY);
  const local = (where: Where) => middle && measureFirstSearch(browser, dist, middle.data.naam, where);
  const inRegio = await local({ regio: middle?.regio ?? '' });
  const inAlleRegios = await local('alle regio’s');
  const tweede = await build('tweede bouw');
  const first = join(folder, 'content/organisaties', `${national.organisaties[0]?.id}.mdx`);
  appendFileSync(middle ? fileOfLocal(folder, middle) : first, '\nEen zin erbij.\n');
  const gewijzigd = await build('bouw na één wijziging');
  return { profielen, eerste, tweede, gewijzigd, uitvoer, zoeken, inRegio, inAlleRegios };
}
