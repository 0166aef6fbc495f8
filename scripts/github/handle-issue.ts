/**
 * From an issue with changes to a profile to a pull request. The issue is data: nothing in it becomes code, an argument of
 * a shell, or a name of a file that is not an id.
 */
import { ID_PATTERN } from '../../schemas/fields.ts';
import type { Voorstel } from '../../src/edit/change.ts';
import { toMarkdown } from '../../src/edit/changes-text.ts';
import { verslagOf } from '../../src/edit/verslag.ts';
import { readVoorstel } from '../../src/edit/voorstel.ts';
import { contentAt } from '../git-content.ts';
import { nothing, proposed, pullBody, refused, unreadable, withErrors } from './answers.ts';
import type { GitHub, Issue } from './api.ts';
import { applyProposal, profilePath } from './apply-proposal.ts';
import { BRANCH, checkPull } from './check-pull.ts';
import { type Git, othersOn } from './git.ts';
import { readIssueForm } from './issue-form.ts';
import type { Label } from './labels.ts';
import { dayOf } from './run.ts';
import { comment } from './sticky.ts';

const LABEL: Label = 'profiel-wijzigen';
const MAX_OPEN = 5;
/** Longer than any real proposal: a whole profile is at most 64 kB, and an issue holds 65,536 characters. */
const MAX_CHARACTERS = 60_000;
/** In bytes, of the words in a pull request; it holds 65,536 characters. */
const MAX_WORDS = 50_000;

/** The repository the issue is in. */
export interface Place {
  github: GitHub;
  git: Git;
  /** The folder of the clone. */
  root: string;
  /** The branch that proposals are for. */
  main: string;
}

type DatedIssue = Issue & { updated_at: string };

/** Does what an issue asks and answers in it. Leaves issues alone that are closed or about something else. */
export async function handleIssue(issue: DatedIssue, place: Place): Promise<void> {
  if (issue.state !== 'open' || !issue.labels.some(({ name }) => name === LABEL)) return;
  const answer = (text: string) => comment(place.github, issue.number, 'voorstel', text);
  try {
    await answer(await outcomeOf(issue, place));
  } catch (error) {
    await answer(refused('storing'));
    throw error;
  }
}

async function outcomeOf(issue: DatedIssue, place: Place): Promise<string> {
  const { profiel, wijzigingen, toelichting } = readIssueForm(issue.body ?? '');
  if (wijzigingen.length > MAX_CHARACTERS) return refused('te-groot');
  if (!ID_PATTERN.test(profiel)) return refused('profiel');
  const read = readVoorstel(wijzigingen);
  if ('findings' in read) return unreadable(read.findings);
  if (read.voorstel.profiel !== profiel) return refused('anders');
  if (await hasTooMany(issue, place)) return refused('te-veel');
  return tryOut(issue, read.voorstel, toelichting, place);
}

/** Whether someone has as many older proposals open as one may have. */
async function hasTooMany({ number, user }: Issue, { github }: Place): Promise<boolean> {
  const open = await github.issues({ labels: LABEL, creator: user.login });
  return open.filter((each) => each.number < number).length >= MAX_OPEN;
}

async function tryOut(
  issue: DatedIssue,
  voorstel: Voorstel,
  toelichting: string,
  place: Place,
): Promise<string> {
  const { git, github, root, main } = place;
  const branch = `${BRANCH}${issue.number}`;
  const [branchNow = ''] = git(['ls-remote', 'origin', `refs/heads/${branch}`]).split('\t');
  if (branchNow !== '' && othersOn(git, branch, main)) return refused('beheerder');

  const dag = dayOf(issue.updated_at);
  const title = `Profiel ${voorstel.profiel}: wijziging uit #${issue.number}`;
  const message = `${title}\n\n${coAuthor(issue)}\n`;
  const outcome = await applyProposal(git, { voorstel, branch: main, dag, message });
  if (outcome.kind === 'onbekend' || outcome.kind === 'bestaat-al') return refused(outcome.kind);
  if (outcome.kind === 'niets') return nothing(outcome.botsingen);
  if (outcome.kind === 'fouten') return withErrors(outcome.problems, outcome.botsingen);

  const lease = `--force-with-lease=refs/heads/${branch}:${branchNow}`;
  git(['push', '--quiet', lease, 'origin', `${outcome.commit}:refs/heads/${branch}`]);
  const words = toMarkdown(
    verslagOf(contentAt(root, outcome.main), contentAt(root, outcome.commit)),
    MAX_WORDS,
  );
  const bestand = profilePath(voorstel.profiel);
  const body = pullBody(issue.number, issue.user.login, { words, toelichting, bestand });
  const pull = await propose(github, { title, body, head: branch, base: main });
  await checkPull(github, pull, { root, vandaag: dag });
  return proposed(pull, outcome.botsingen);
}

/** Opens a pull request, or brings the words of an open one up to date; gives its number. */
async function propose(github: GitHub, pull: Parameters<GitHub['createPull']>[0]): Promise<number> {
  const [open] = await github.pullsFrom(pull.head);
  if (!open) return (await github.createPull(pull)).number;
  await github.updatePull(open.number, { title: pull.title, body: pull.body });
  return open.number;
}

/** So that the history shows who proposed it; GitHub's own address, never one that a person typed. */
function coAuthor({ user: { id, login } }: Issue): string {
  return `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`;
}
