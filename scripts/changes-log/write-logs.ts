/** Brings the logs of changes in a clone up to what git has: all of them, or none when anything is wrong. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { contentAt, contentOnDisk, fileNamed, GitError, resolveCommit } from '../git-content.ts';
import { type LogFile, nextLogs } from './next-logs.ts';

interface Options {
  /** The day (YYYY-MM-DD) of what is written. */
  vandaag: string;
  /** A revision to compare with, in the place of the versions at which the logs stand. */
  base?: string | undefined;
}

/** Writes the logs that change, and gives them. Throws a GitError or a LogError with Dutch words. */
export async function writeLogs(folder: string, { vandaag, base }: Options): Promise<LogFile[]> {
  const head = contentAt(folder, resolveCommit(folder, 'HEAD'));
  const earlier = base === undefined ? undefined : contentAt(folder, resolveCommit(folder, base));
  const files = await nextLogs({
    head,
    disk: contentOnDisk(folder),
    old: (bestand, stand) => (earlier ? earlier.get(bestand) : oldFile(folder, bestand, stand)),
    vandaag,
  });
  replaceAll(folder, files);
  return files;
}

function oldFile(folder: string, bestand: string, stand: string): Uint8Array {
  try {
    return fileNamed(folder, stand);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(
      `Versie ${stand} van ${bestand}, waar de lijst van wijzigingen tot loopt, is niet in deze kopie van git. Haal de hele geschiedenis op met: git fetch --unshallow. Of noem een versie om mee te vergelijken: npm run changes:log -- main~10`,
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
