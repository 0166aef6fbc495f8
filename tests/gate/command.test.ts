import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { readDocument } from '../../src/markdown/document.ts';
import { type Problem, sortProblems } from '../../src/markdown/problem.ts';
import { root } from '../helpers/content.ts';
import { inputs } from './inputs.ts';

/** The costly ones are tested for their cost; here it is about the verdict. */
const profiles = inputs.filter(
  ({ collection, verdict }) => collection === 'organisaties' && verdict !== 'either',
);
const RULES = new Set(rules.map(({ id }) => id));

test('the check on the command line says of every hostile file exactly what the reader says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kwaad-'));
  for (const [index, { bytes }] of profiles.entries())
    writeFileSync(join(folder, `kwaad-${index}.mdx`), bytes);

  const { stdout, status } = spawnSync(process.execPath, ['scripts/check.ts', '--json', folder], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  const problems = JSON.parse(stdout) as Problem[];
  const said = Map.groupBy(problems, ({ bestand }) => basename(bestand, '.mdx'));

  expect(status).toBe(1);
  for (const [index, { name, bytes }] of profiles.entries()) {
    const found = said.get(`kwaad-${index}`) ?? [];
    const bestand = join(folder, `kwaad-${index}.mdx`);
    const read = readDocument('organisaties', `kwaad-${index}`, bestand, bytes);
    // Of a file that can be read, only the rules over all files together may have more to say.
    if (read.document)
      expect(
        found.filter(({ regelId }) => !RULES.has(regelId)),
        name,
      ).toEqual([]);
    else expect(found, name).toEqual(sortProblems(read.problems));
  }
}, 60_000);
