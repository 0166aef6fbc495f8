/**
 * Measures this project beside other generators of sites: `npm run bench:peers -- [--profielen <aantal>]
 * [--rondes <aantal>] [--naar <bestand>] [--bewaar]`. Ends with 1 when a target is missed or nothing can be measured.
 */
import { resolve } from 'node:path';
import { startChromium } from './bench/browser.ts';
import { machineText } from './bench/machine.ts';
import { writeReport } from './bench/report-file.ts';
import { onLinux } from './bench/run.ts';
import { readNational } from './bench/scale/national.ts';
import { MOST_PROFILES } from './bench/scale/regions.ts';
import { inScratch } from './bench/scratch.ts';
import { readSiteArguments } from './bench/sites/arguments.ts';
import { measureSites } from './bench/sites/measure.ts';
import { siteTargets, sitesText } from './bench/sites/report.ts';
import { verdict } from './bench/target.ts';

const root = resolve(import.meta.dirname, '..');
const say = (line: string) => console.error(`… ${line}`);

async function main(): Promise<void> {
  const national = readNational(root);
  const { profielen, rondes, naar, bewaar } = readSiteArguments(
    process.argv.slice(2),
    MOST_PROFILES(national.organisaties.length),
  );
  onLinux();
  const browser = await startChromium();
  try {
    const figures = await inScratch({ name: 'vergelijking', keep: bewaar, say }, (scratch) =>
      measureSites({ browser, root, national, scratch, profielen, rondes, say }),
    );
    const about = `${profielen.toLocaleString('nl-NL')} profielen; van ${rondes} rondes telt de middelste.`;
    const text = `${machineText({ Chromium: browser.version() })} ${about}\n\n${sitesText(figures)}`;
    console.log(text);
    if (naar !== undefined) writeReport(naar, 'bench:peers', text);
    if (siteTargets(figures).some((target) => verdict(target) === 'haalt niet')) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
