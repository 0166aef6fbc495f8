/** Reads the content of a git revision or of the working tree, without checking anything out and without running anything of it. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bestanden, Gevonden } from '../src/edit/versions.ts';
import { MAX_BYTES } from '../src/markdown/raw.ts';

/** What git cannot give, in words for the one who asked. */
export class GitError extends Error {}

const LINK: Gevonden = { reden: 'Dit is een snelkoppeling of een map, geen gewoon bestand.' };
const LARGE: Gevonden = { reden: `Dit bestand is groter dan ${MAX_BYTES / 1024} kB.` };

/** The full hash of the commit that a revision names. Throws a GitError with Dutch words. */
export function resolveCommit(folder: string, revision: string): string {
  if (run(folder, ['rev-parse', '--git-dir']).status !== 0)
    throw new GitError(`${folder} is geen git-map, dus er zijn geen versies om te vergelijken.`);
  const { status, stdout } = run(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (status === 0) return stdout.toString('utf8').trim();
  const shallow =
    run(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
  throw new GitError(
    shallow
      ? `Versie “${revision}” is hier niet: deze kopie heeft niet de hele geschiedenis. Haal die op met: git fetch --unshallow`
      : `Versie “${revision}” bestaat niet. Geef een commit, tak of tag, bijvoorbeeld: npm run changes -- main`,
  );
}

/** The content as it stands in a commit: one look at the tree, one at all its files. */
export function contentAt(folder: string, commit: string): Bestanden {
  const entries = output(folder, ['ls-tree', '-r', '-l', '-z', commit, '--', 'content/'])
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', hash = '', size = '', path = ''] =
        /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      return path === '' ? [] : { path, hash, found: refused(mode.startsWith('100'), Number(size)) };
    });
  const blobs = readBlobs(
    folder,
    entries.flatMap(({ hash, found }) => (found ? [] : hash)),
  );
  return new Map(entries.map(({ path, hash, found }) => [path, found ?? (blobs.get(hash) as Uint8Array)]));
}

/** A file by the (shortened) name that git gives to its bytes. Throws a GitError where this copy does not have it. */
export function fileNamed(folder: string, blob: string): Uint8Array {
  return readBlobs(folder, [blob]).get(blob) as Uint8Array;
}

/** The content as it stands on disk now, also what git does not know yet; ignored files are left out. */
export function contentOnDisk(folder: string): Bestanden {
  const paths = output(folder, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    'content/',
  ])
    .toString('utf8')
    .split('\0');
  return new Map(
    paths.flatMap((path) => {
      const stat = path === '' ? undefined : lstatSync(join(folder, path), { throwIfNoEntry: false });
      if (!stat) return [];
      return [[path, refused(stat.isFile(), stat.size) ?? new Uint8Array(readFileSync(join(folder, path)))]];
    }),
  );
}

function refused(isFile: boolean, size: number): Gevonden | undefined {
  if (!isFile) return LINK;
  return size > MAX_BYTES ? LARGE : undefined;
}

/** The files with these hashes, from one process: a line with the size, the bytes, and a line end. */
function readBlobs(folder: string, hashes: readonly string[]): Map<string, Uint8Array> {
  const wanted = [...new Set(hashes)];
  const bytes = output(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for (const hash of wanted) {
    const end = bytes.indexOf('\n', at);
    const size = Number(/^\w+ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1]);
    if (Number.isNaN(size))
      throw new GitError('Git geeft een bestand uit deze versie niet. Haal de versie opnieuw op.');
    blobs.set(hash, new Uint8Array(bytes.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return blobs;
}

function output(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr } = run(folder, args, input);
  if (status !== 0) throw new GitError(`Git kan de inhoud niet lezen: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

/** Arguments go as a list, so nothing in them is a command; replacement objects and prompts are off. */
function run(folder: string, args: readonly string[], input = '') {
  const result = spawnSync('git', ['--no-replace-objects', '--literal-pathspecs', ...args], {
    cwd: folder,
    input,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 1024 ** 3,
  });
  if (result.error)
    throw new GitError(`Git werkt hier niet (${result.error.message}). Is de map er, en is git er?`);
  return result;
}
