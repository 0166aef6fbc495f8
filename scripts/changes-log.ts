/**
 * Writes in the log of each profile what changed in it since the last time: `npm run changes:log`, after a merge. Looks at
 * what git has (HEAD), not at what is still being written. `npm run changes:log -- <revision>` compares with that
 * revision, for a copy that no longer has the version at which a log stands; `--map <folder>` works in another clone.
 * Ends with 2 when there is nothing to compare, and then has written nothing.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/check/check.ts';
import { LogError } from './changes-log/next-logs.ts';
import { writeLogs } from './changes-log/write-logs.ts';
import { GitError } from './git-content.ts';

const { values, positionals } = readArguments();
if (positionals.length > 1) usage();

try {
  const folder = resolve(values.map ?? resolve(import.meta.dirname, '..'));
  const files = await writeLogs(folder, { vandaag: today(), base: positionals[0] });
  for (const { bestand, zin } of files) console.log(`${bestand}: ${zin}`);
  console.log(
    files.length > 0
      ? 'Lees de regels na en verbeter ze waar nodig. Daarna: npm run check, en leg ze vast.'
      : 'Alles wat in git is vastgelegd, staat al in de lijsten van wijzigingen.',
  );
} catch (error) {
  if (!(error instanceof GitError || error instanceof LogError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { map: { type: 'string' } } });
  } catch {
    usage();
  }
}

function usage(): never {
  console.error('Gebruik: npm run changes:log, of npm run changes:log -- <versie om mee te vergelijken>');
  process.exit(2);
}
