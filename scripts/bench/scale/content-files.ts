/** Made-up regions as files of the content folder, in the layout that contributors use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lokaal } from '../../../schemas/lokaal.ts';
import { regio } from '../../../schemas/regio.ts';
import { printFields } from '../../../src/edit/canonical.ts';
import { joinSource } from '../../../src/edit/source.ts';
import { EDITED } from './local-data.ts';
import type { LocalProfile, Region } from './regions.ts';

/** The text of the file of a local profile. */
export function profileSource({ data, body }: LocalProfile): string {
  return joinSource(`\n${printFields(data, lokaal)}\n`, `\n${body}`);
}

/** The text of the file of a region. */
export function regionSource({ naam, kern, gemeenten }: Region): string {
  return `${printFields({ naam, kern, gemeenten, bewerkt: EDITED }, regio)}\n`;
}

/** Writes them under `content/regios/` of a project. */
export function writeRegions(
  root: string,
  regions: readonly Region[],
  profiles: readonly LocalProfile[],
): void {
  for (const region of regions) {
    const folder = folderOf(root, region.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'regio.yaml'), regionSource(region));
  }
  for (const profile of profiles) writeFileSync(fileOfLocal(root, profile), profileSource(profile));
}

/** Where the file of a local profile stands. */
export const fileOfLocal = (root: string, { regio, id }: LocalProfile): string =>
  join(folderOf(root, regio), `${id}.mdx`);

const folderOf = (root: string, regio: string): string => join(root, 'content/regios', regio);
