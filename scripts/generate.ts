/**
 * Writes what is derived from schemas, security policy and content: docs/velden.md, public/schema/*.json, public/_headers,
 * deploy/headers.conf, and who is asked about a change (.github/CODEOWNERS and eigenaars.json). `npm run generate` writes
 * them, `--check` only says whether they are current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readDocument } from '../src/markdown/document.ts';
import { listFolder } from '../src/markdown/files.ts';
import { fieldReference } from './field-reference.ts';
import { headersFile, nginxHeaders } from './headers.ts';
import { jsonSchemas } from './json-schemas.ts';
import { codeOwners, ownersFile, ownersOf, readMaintainers } from './owners.ts';

const root = resolve(import.meta.dirname, '..');
const maintainers = readMaintainers(readFileSync(join(root, '.github/beheerders.txt'), 'utf8'));
const made: [path: string, text: string][] = [
  ['docs/velden.md', fieldReference()],
  ['public/_headers', headersFile()],
  ['deploy/headers.conf', nginxHeaders()],
  ...jsonSchemas(),
  ['.github/CODEOWNERS', codeOwners(maintainers)],
  ['.github/eigenaars.json', ownersFile(ownersOf(profiles()))],
];
const files = made.map(([path, text]) => ({ path: resolve(root, path), text }));
const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const { path } of stale)
    console.error(`${relative(root, path)} is niet bijgewerkt. Draai: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Geschreven: ${relative(root, path)}`);
  }
}

/** The profiles that can be read; the check says what is wrong with the others. */
function profiles() {
  const { files } = listFolder(root, join(root, 'content/organisaties'), 'organisaties');
  return files.flatMap(
    ({ id, bestand, path }) => readDocument('organisaties', id, bestand, readFileSync(path)).document ?? [],
  );
}
