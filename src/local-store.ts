/**
 * Local profiles between reading and rendering: one file per region, so that a build holds one region in memory and not
 * thousands of profiles. Astro's own store knows of each only what lists need.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lokaal } from '../schemas/index.ts';
import type { LocalSummary } from './model/content.ts';
import { regionOf } from './model/region/inherit.ts';

export interface StoredProfile {
  id: string;
  data: Lokaal;
  /** The text below the facts. */
  html: string;
}

const folderIn = (root: string): string => join(root, '.astro/lokaal');
const fileIn = (root: string, regio: string): string => join(folderIn(root), `${regio}.json`);

/** Takes away all that was stored. */
export function clearLocal(root: string): void {
  rmSync(folderIn(root), { recursive: true, force: true });
  mkdirSync(folderIn(root), { recursive: true });
}

/** Keeps the profiles of one region. */
export function storeRegion(root: string, profiles: readonly StoredProfile[]): void {
  const [first] = profiles;
  if (first) writeFileSync(fileIn(root, regionOf(first.id)), JSON.stringify(profiles));
}

let last: { path: string; written: number; profiles: Map<string, StoredProfile> } | undefined;

/** The profiles of a region by id. Pages come region by region, so only the last one is kept. */
export function readRegion(root: string, regio: string): Map<string, StoredProfile> {
  const path = fileIn(root, regio);
  const { mtimeMs: written } = statSync(path);
  if (last?.path === path && last.written === written) return last.profiles;
  const stored = JSON.parse(readFileSync(path, 'utf8')) as StoredProfile[];
  const profiles = new Map(stored.map((each) => [each.id, each]));
  last = { path, written, profiles };
  return profiles;
}

/** What lists need of a profile. */
export function summaryOf({ is, naam, kern, beheer, bronnen }: Lokaal): LocalSummary {
  const read = Object.values(bronnen ?? {}).map(({ gelezen }) => gelezen);
  return { is, naam, beheer, gelezen: read.toSorted().at(-1) ?? '', ...(kern !== undefined && { kern }) };
}
