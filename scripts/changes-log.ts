/**
 * Writes in the log of each profile what changed in it since the last time: `npm run changes:log`, after a merge. Looks at
 * what git has (HEAD), not at what is still being written. `npm run changes:log -- <revision>` compares with that
 * revision, for a copy that no longer has the version at which a log stands; `--map <folder>` works in another clone.
 * Ends with 2 when there is nothing to compare, and then has written nothing.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/check/check.ts';
import { type LogFile, LogError, nextLogs } from './changes-log/next-logs.ts';
import { contentAt, contentOnDisk, fileNamed, GitError, resolveCommit } from './git-content.ts';

const { values, positionals } = readArguments();
if (positionals.length > 1) usage();

try {
  const folder = resolve(values.map ?? resolve(import.meta.dirname, '..'));
  const head = contentAt(folder, resolveCommit(folder, 'HEAD'));
  const [base] = positionals;
  const earlier = base === undefined ? undefined : contentAt(folder, resolveCommit(folder, base));
  const files = await nextLogs({
    head,
    disk: contentOnDisk(folder),
    old: (bestand, stand) => (earlier ? earlier.get(bestand) : oldFile(folder, bestand, stand)),
    vandaag: today(),
  });
  replaceAll(folder, files);
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

function oldFile(folder: string, bestand: string, stand: string): Uint8Array {
  try {
    return fileNamed(folder, stand);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(
      `Versie ${stand} van ${bestand}, waar de lijst van wijzigingen tot loopt, is niet in deze kopie van git. Haal de hele geschiedenis op met git fetch --unshallow. Of noem een versie om mee te vergelijken: npm run changes:log -- main~10`,
    );
  }
}

/** Nothing takes the place of anything before all of it is on disk. */
function replaceAll(folder: string, files: readonly LogFile[]): void {
  const moves = files.map(({ bestand, tekst }) => {
    const path = resolve(folder, bestand);
    return { path, temporary: `${path}.${process.pid}.nieuw`, tekst };
  });
  try {
    for (const { path, temporary, tekst } of moves) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, tekst);
    }
    for (const { path, temporary } of moves) renameSync(temporary, path);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
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
