/** Checks one pull request and says on GitHub what came of it: a comment, labels. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owners } from '../owners.ts';
import { readOwners } from '../owners.ts';
import type { GitHub, Pull } from './api.ts';
import { MAX_FILES, type PullChanges, readPullChanges } from './changed-files.ts';
import { controleComment, labelsFor, type Judged, OURS, passes, worthSaying } from './controle-words.ts';
import { setLabels } from './labels.ts';
import { inFile } from '../../src/markdown/problem.ts';
import { review } from './review.ts';
import { comment } from './sticky.ts';

/** The comment of the check, by name. */
const CONTROLE = 'controle';
/** Where the branches made of issues begin. */
export const BRANCH = 'voorstel/';

/** GitHub's word for people with rights in the repository. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];

interface Options {
  /** Folder with the content of main. */
  root: string;
  vandaag: string;
}

/** Checks a pull request against main in `root`; gives whether it passes. */
export async function checkPull(
  github: GitHub,
  number: number,
  { root, vandaag }: Options,
): Promise<boolean> {
  const pull = await github.pull(number);
  const fromIssue = pull.user.type === 'Bot' && pull.head.ref.startsWith(BRANCH);
  const judged: Judged = {
    ...(await review(root, await changesOf(github, pull), vandaag)),
    stranger: !TRUSTED.includes(pull.author_association) && !fromIssue,
    fromIssue,
    login: pull.user.login,
    owners: ownersIn(root),
  };
  const text = worthSaying(judged) ? controleComment(judged) : 'Deze pull request verandert geen inhoud.';
  await comment(github, number, CONTROLE, text, worthSaying(judged) ? 'write' : 'rewrite');
  await setLabels(github, pull, OURS, labelsFor(judged));
  return passes(judged);
}

async function changesOf(github: GitHub, pull: Pull): Promise<PullChanges> {
  const files = await github.changedFiles(pull.number);
  if (files.length > MAX_FILES) return tooMany(files.length);
  const base = await github.mergeBase(pull.base.ref, pull.head.sha);
  return readPullChanges(github, files, { base, head: pull.head.sha });
}

function ownersIn(root: string): Owners {
  const path = join(root, '.github/eigenaars.json');
  return existsSync(path) ? readOwners(readFileSync(path, 'utf8')) : {};
}

function tooMany(count: number): PullChanges {
  const problems = inFile('content', [
    {
      regel: 1,
      kolom: 1,
      regelId: 'te-veel-bestanden',
      tekst: `Deze pull request verandert ${count} bestanden; meer dan ${MAX_FILES} kan ik niet in één keer nakijken.`,
      herstel: 'Verdeel haar over een paar pull requests.',
    },
  ]);
  return { content: [], other: [], problems };
}
