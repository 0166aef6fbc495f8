/** The way to the comparison with other libraries, which live in a workspace of their own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Place } from './measure.ts';

type MeasurePeers = (
  browser: Browser,
  place: Place,
  say: (line: string) => void,
) => Promise<{ data: object; text: string }>;

/** The comparison in `bench/`. Throws one Dutch sentence where its libraries are not installed. */
export async function loadPeers(root: string): Promise<MeasurePeers> {
  if (!existsSync(join(root, 'bench/node_modules')))
    throw new Error('De andere zoekbibliotheken staan er nog niet. Draai eerst: npm ci --prefix bench');
  const address = pathToFileURL(join(root, 'bench/compare.ts')).href;
  const { measurePeers } = (await import(address)) as { measurePeers: MeasurePeers };
  return measurePeers;
}
