/** Reads the shared content set, a small and flawless copy of `content/`, with fixtures that join in. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Collection } from '../../schemas/index.ts';
import { entryAt } from '../../schemas/places.ts';
import { checkContent, type Judgement } from '../../src/check/check.ts';
import type { ContentFile } from '../../src/markdown/files.ts';

export const root = resolve(import.meta.dirname, '../..');
const sharedSet = join(root, 'tests/fixtures/inhoud');

/** The day on which the fixtures are judged. */
const VANDAAG = '2026-12-01';

/** Judges the shared set with these files in it, each in the place of the file with its id. */
export function judge(extra: readonly ContentFile[] = [], vandaag = VANDAAG): Judgement {
  return checkContent(sharedSet, vandaag, extra);
}

/** A file anywhere on disk, as if it stood under `content/`. */
export function asContent(collection: Collection, name: string, path: string): ContentFile {
  return { collection, id: name.replace(/\.\w+$/, ''), bestand: `content/${collection}/${name}`, path };
}

/** The files of a folder that is laid out like `content/`; none where there is no such folder. */
export function contentUnder(folder: string): ContentFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.flatMap((name) => {
    const bestand = `content/${name}`;
    const entry = entryAt(bestand);
    return entry ? [{ ...entry, bestand, path: join(folder, name) }] : [];
  });
}
