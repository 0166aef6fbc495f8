/** Puts an index of Pagefind on disk. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PagefindIndex } from 'pagefind';

/** Search forms that Pagefind adds and this site does not use. */
const UNUSED = /-ui\.(?:js|css)$|highlight\.js$/;

/**
 * Writes the index itself. Pagefind's own `writeFiles` answers before its last bytes are on disk, so that closing it
 * cuts a file short.
 */
export async function writeIndex(index: PagefindIndex, folder: string, without = UNUSED): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  const wanted = files.filter(({ path }) => !UNUSED.test(path) && !without.test(path));
  for (const { path, content } of wanted) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
