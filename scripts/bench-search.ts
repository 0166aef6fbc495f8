/**
 * Measures what search costs a reader: `npm run bench:search [-- --json] [-- --peers]`. Drives the built site in
 * Chromium and prints bytes, requests and times; `--peers` compares the matcher with other search libraries instead.
 * Ends with 1 when a bound is broken or nothing can be measured.
 */
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keeps } from './bench/bounds.ts';
import { startChromium } from './bench/browser.ts';
import { builtSite, measureSearch } from './bench/measure.ts';
import { loadPeers } from './bench/peers.ts';
import { reportText } from './bench/print.ts';

const root = resolve(import.meta.dirname, '..');
const place = { root, queries: join(root, 'tests/search/queries.json') };
const say = (line: string) => console.error(`… ${line}`);

async function main(): Promise<void> {
  const { json, peers } = readArguments();
  const measurePeers = peers ? await loadPeers(root) : undefined;
  if (!peers) builtSite(root);
  const browser = await startChromium();
  try {
    const versions = {
      datum: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      chromium: browser.version(),
      kernen: availableParallelism(),
    };
    const { data, text, kept } = measurePeers
      ? { ...(await measurePeers(browser, place, say)), kept: true }
      : await measureSite(browser);
    if (json) console.log(JSON.stringify({ ...versions, ...data }, null, 2));
    else {
      const { datum, node, chromium, kernen } = versions;
      console.log(
        `Gemeten op ${datum} met Node ${node} en Chromium ${chromium}, ${kernen} kernen.\n\n${text}`,
      );
    }
    if (!kept) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

async function measureSite(browser: Awaited<ReturnType<typeof startChromium>>) {
  const report = await measureSearch(browser, place, say);
  return { data: report, text: reportText(report), kept: report.grenzen.every(keeps) };
}

function readArguments(): { json: boolean; peers: boolean } {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, peers: { type: 'boolean' } } });
    return { json: values.json === true, peers: values.peers === true };
  } catch {
    throw new Error('Gebruik: node scripts/bench-search.ts [--json] [--peers]');
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
