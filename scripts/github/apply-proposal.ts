/** Puts a proposal on top of the newest main: in memory, then as a commit that holds one file. Knows nothing of GitHub. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type Judgement } from '../../src/check/check.ts';
import { applyChanges } from '../../src/edit/apply.ts';
import type { Botsing, Voorstel, Wijziging } from '../../src/edit/change.ts';
import { formatContent } from '../../src/edit/layout.ts';
import { inFile, type Problem } from '../../src/markdown/problem.ts';
import { splitFrontMatter } from '../../src/markdown/split.ts';
import { readYaml } from '../../src/markdown/yaml.ts';
import { type Git, inTemporaryFolder, withIndex } from './git.ts';
import { problemsOfChange } from './judge.ts';

/** What becomes of a proposal. */
export type Outcome =
  | { kind: 'onbekend' }
  | { kind: 'bestaat-al' }
  /** Everything clashes, or main already says so. */
  | { kind: 'niets'; botsingen: Botsing[] }
  | { kind: 'fouten'; problems: Problem[]; botsingen: Botsing[] }
  | { kind: 'klaar'; commit: string; main: string; botsingen: Botsing[] };

interface Job {
  voorstel: Voorstel;
  /** The branch on the remote to build on. */
  branch: string;
  /** The day of the proposal, YYYY-MM-DD. */
  dag: string;
  message: string;
}

/** Where the profile with this id is. */
export const profilePath = (id: string): string => `content/organisaties/${id}.mdx`;

/** Applies a proposal to the newest commit of a branch, checks all content with it, and makes a commit of it. */
export async function applyProposal(git: Git, { voorstel, branch, dag, message }: Job): Promise<Outcome> {
  const { profiel, nieuw = false, wijzigingen } = voorstel;
  git(['fetch', '--quiet', '--no-tags', 'origin', `refs/heads/${branch}`]);
  const main = git(['rev-parse', 'FETCH_HEAD']).trim();
  const bestand = profilePath(profiel);
  const there = git(['ls-tree', main, '--', bestand]) !== '';
  if (nieuw === there) return { kind: there ? 'bestaat-al' : 'onbekend' };

  const now = there ? git(['show', `${main}:${bestand}`]) : '';
  const { source, botsingen } = applyChanges(
    now,
    wijzigingen.filter((each) => !isDay(each)),
  );
  if (source === now) return { kind: 'niets', botsingen };
  const formatted = formatContent('organisaties', withDay(source, givenDay(wijzigingen) ?? dag));
  if ('findings' in formatted)
    return { kind: 'fouten', problems: inFile(bestand, formatted.findings), botsingen };

  return inTemporaryFolder((folder) => {
    const index = withIndex(git, join(folder, 'index'));
    index(['read-tree', main]);
    const before = judge(index, join(folder, 'before'), dag);
    const blob = git(['hash-object', '-w', '--stdin'], formatted.text).trim();
    index(['update-index', '--add', '--cacheinfo', `100644,${blob},${bestand}`]);
    // A profile that is written no longer has to be announced.
    if (nieuw) index(['update-index', '--force-remove', `content/verwacht/${profiel}.yaml`]);
    const after = judge(index, join(folder, 'after'), dag);
    const problems = problemsOfChange(before.problems, after.problems, new Set([bestand]));
    if (problems.some(({ ernst }) => ernst === 'fout')) return { kind: 'fouten', problems, botsingen };
    const commit = git(['commit-tree', index(['write-tree']).trim(), '-p', main, '-F', '-'], message).trim();
    return { kind: 'klaar', commit, main, botsingen };
  });
}

/** Judges all content of an index: exactly what the commit will hold. */
function judge(index: Git, folder: string, dag: string): Judgement {
  mkdirSync(folder);
  const content = index(['ls-files', '-z', '--', 'content']);
  index(['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], content);
  return checkContent(folder, dag);
}

const DAY = ['beheer', 'bewerkt'];
const isDay = ({ pad }: Wijziging) => pad.length === 2 && pad.every((step, index) => step === DAY[index]);

/** The day of editing that the proposal gives itself. */
function givenDay(wijzigingen: readonly Wijziging[]): string | undefined {
  const wordt = wijzigingen.find(isDay)?.wordt;
  return typeof wordt === 'string' ? wordt : undefined;
}

/** Puts the day of editing in a profile. Two proposals in one week both move it, so it never clashes: the last day counts. */
function withDay(source: string, dag: string): string {
  const data = readYaml(splitFrontMatter(source).yaml).data as { beheer?: { bewerkt?: unknown } } | undefined;
  const was = data?.beheer?.bewerkt;
  if (typeof was === 'string' && was >= dag) return source;
  return applyChanges(source, [{ pad: DAY, ...(was === undefined ? {} : { was }), wordt: dag }]).source;
}
