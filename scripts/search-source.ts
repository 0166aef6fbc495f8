/** The questions and organisations that search is made from, read straight from content/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse as parsePath } from 'node:path';
import { parse } from 'yaml';
import type { OrganisatieBron, VraagBron } from '../src/search/index.ts';

export interface SearchSource {
  vragen: VraagBron[];
  organisaties: OrganisatieBron[];
}

/** Reads content/vragen and content/organisaties under `root`. Throws when a file cannot be read as YAML. */
export function loadSearchSource(root: string): SearchSource {
  return {
    vragen: read(join(root, 'content/vragen'), '.yaml', (text) => text),
    organisaties: read(join(root, 'content/organisaties'), '.mdx', frontMatter),
  };
}

function read<T>(
  folder: string,
  extension: string,
  facts: (text: string) => string,
): { id: string; data: T }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => ({
      id: parsePath(file).name,
      data: parse(facts(readFileSync(join(folder, file), 'utf8'))) as T,
    }));
}

function frontMatter(text: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
}
