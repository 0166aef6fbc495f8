/** A folder outside the repository for what a measurement makes, that is gone afterwards, also when it is broken off. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRunning } from './run.ts';

/** Does something in a new folder and removes it, unless `keep` asks to leave it. */
export async function inScratch<T>(
  { name, keep, say }: { name: string; keep: boolean; say: (line: string) => void },
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const remove = () => {
    endRunning();
    if (keep) say(`bewaard: ${folder}`);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await act(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}
