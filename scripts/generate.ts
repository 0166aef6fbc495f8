/**
 * Writes what is derived from the code: docs/velden.md and public/schema/*.json from the schemas, public/_headers from
 * the security policy. `npm run generate` writes them, `--check` only says whether they are current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fieldReference } from './field-reference.ts';
import { headersFile } from './headers.ts';
import { jsonSchemas } from './json-schemas.ts';

const root = resolve(import.meta.dirname, '..');
const made: [path: string, text: string][] = [
  ['docs/velden.md', fieldReference()],
  ['public/_headers', headersFile()],
  ...jsonSchemas(),
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
