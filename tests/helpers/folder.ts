/** A folder of its own with these files in it, for a test that reads one. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes the files and gives the folder. */
export function filesWritten(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
