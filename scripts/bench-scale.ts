/**
 * Measures how the site grows: `npm run bench:scale -- <aantal> … [--naar <bestand>] [--bewaar]`. Builds copies of the
 * project with so many made-up local profiles and prints times, memory, bytes and growth. Ends with 1 when a target is
 * missed or nothing can be measured.
 */
import { resolve } from 'node:path';
import { startChromium } from './bench/browser.ts';
import { machineText } from './bench/machine.ts';
import { writeReport } from './bench/report-file.ts';
import { onLinux } from './bench/run.ts';
import { readScaleArguments } from './bench/scale/arguments.ts';
import { measureSizes } from './bench/scale/measure.ts';
import { readNational } from './bench/scale/national.ts';
import { MOST_PROFILES } from './bench/scale/regions.ts';
import { scaleText } from './bench/scale/report.ts';
import { targetsOf } from './bench/scale/targets.ts';
import { inScratch } from './bench/scratch.ts';
import { verdict } from './bench/target.ts';

const root = resolve(import.meta.dirname, '..');
const say = (line: string) => console.error(`… ${line}`);

async function main(): Promise<void> {
  const national = readNational(root);
  const { sizes, naar, bewaar } = readScaleArguments(
    process.argv.slice(2),
    MOST_PROFILES(national.organisaties.length),
  );
  onLinux();
  const browser = await startChromium();
  try {
    const measured = await inScratch({ name: 'schaalmeting', keep: bewaar, say }, (scratch) =>
      measureSizes({ browser, root, national, scratch, keep: bewaar, say }, sizes),
    );
    const text = `${machineText({ Chromium: browser.version() })}\n\n${scaleText(measured)}`;
    console.log(text);
    if (naar !== undefined) writeReport(naar, 'bench:scale', text);
    if (targetsOf(measured).some((target) => verdict(target) === 'haalt niet')) process.exitCode = 1;
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
