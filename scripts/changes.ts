/**
 * Tells in words what changed in the content: `npm run changes -- <base> [<head>]`. Without a head: what stands on disk
 * now. Options: `--markdown` (for a comment), `--json`, and `--map <folder>` for another clone. Ends with 2 when there
 * is nothing to compare.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toMarkdown, toText } from '../src/edit/changes-text.ts';
import { verslagOf } from '../src/edit/verslag.ts';
import { contentAt, contentOnDisk, GitError, resolveCommit } from './git-content.ts';

const { values, positionals } = readArguments();
const [base = '', head] = positionals;
if (base === '' || positionals.length > 2) usage();

try {
  const folder = resolve(values.map ?? resolve(import.meta.dirname, '..'));
  const from = resolveCommit(folder, base);
  const to = head === undefined ? undefined : resolveCommit(folder, head);
  const verslag = verslagOf(contentAt(folder, from), to ? contentAt(folder, to) : contentOnDisk(folder));
  if (values.json) console.log(JSON.stringify({ basis: from, hoofd: to ?? null, ...verslag }, null, 2));
  else console.log(values.markdown ? toMarkdown(verslag) : toText(verslag));
} catch (error) {
  if (!(error instanceof GitError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { markdown: { type: 'boolean' }, json: { type: 'boolean' }, map: { type: 'string' } },
    });
  } catch {
    usage();
  }
}

function usage(): never {
  console.error('Gebruik: npm run changes -- <versie> [<versie>] [--markdown | --json]');
  process.exit(2);
}
