/**
 * Makes a pull request of an issue with changes to a profile (.github/workflows/voorstel.yml). The issue is data: nothing
 * in it becomes code, an argument of a shell, or a name of a file that is not an id. Runs in a clone of the repository.
 */
import { ID_PATTERN } from '../../schemas/fields.ts';
import { readVoorstel } from '../../src/edit/voorstel.ts';
import { nothing, proposed, pullBody, refused, unreadable, withErrors } from './answers.ts';
import { applyProposal, type Outcome, profilePath } from './apply-proposal.ts';
import type { Issue } from './api.ts';
import { changeWords, profileOf, wordsAsMarkdown } from './change-words.ts';
import { BRANCH, checkPull } from './check-pull.ts';
import { gitIn, othersOn } from './git.ts';
import { type FormFields, readIssueForm } from './issue-form.ts';
import type { Label } from './labels.ts';
import { dayOf, fromEnvironment, readEvent } from './run.ts';
import { comment } from './sticky.ts';

const LABEL: Label = 'profiel-wijzigen';
const MAX_OPEN = 5;
/** Longer than any real proposal: a whole profile is at most 64 kB, and an issue holds 65,536 characters. */
const MAX_CHARACTERS = 60_000;

const { issue, repository } = readEvent();
if (!issue) throw new Error('Deze gebeurtenis gaat niet over een issue.');
const github = fromEnvironment();
const git = gitIn(process.cwd());
const main = repository.default_branch;
const branch = `${BRANCH}${issue.number}`;
const dag = dayOf(issue.updated_at);

if (issue.state === 'open' && issue.labels.some(({ name }) => name === LABEL)) {
  const answer = await handle(issue).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
    return refused('storing');
  });
  await comment(github, issue.number, 'voorstel', answer);
}

/** Does what the issue asks, and gives the answer to it. */
async function handle(issue: Issue): Promise<string> {
  const fields = readIssueForm(issue.body ?? '');
  if (fields.wijzigingen.length > MAX_CHARACTERS) return refused('te-groot');
  if (!ID_PATTERN.test(fields.profiel)) return refused('profiel');
  const read = readVoorstel(fields.wijzigingen);
  if ('findings' in read) return unreadable(read.findings);
  const { voorstel } = read;
  if (voorstel.profiel !== fields.profiel) return refused('anders');
  const earlier = (await github.issues({ labels: LABEL, creator: issue.user.login })).filter(
    ({ number }) => number < issue.number,
  );
  if (earlier.length >= MAX_OPEN) return refused('te-veel');
  const branchNow = git(['ls-remote', 'origin', `refs/heads/${branch}`]).split('\t')[0] ?? '';
  if (branchNow !== '' && othersOn(git, branch, main)) return refused('beheerder');

  const message = `Profiel ${voorstel.profiel}: wijziging uit #${issue.number}\n\n${coAuthor(issue)}`;
  const outcome = await applyProposal(git, { voorstel, branch: main, dag, message });
  if (outcome.kind === 'onbekend' || outcome.kind === 'bestaat-al') return refused(outcome.kind);
  if (outcome.kind === 'niets') return nothing(outcome.botsingen);
  if (outcome.kind === 'fouten') return withErrors(outcome.problems, outcome.botsingen);
  git([
    'push',
    '--quiet',
    `--force-with-lease=refs/heads/${branch}:${branchNow}`,
    'origin',
    `${outcome.commit}:refs/heads/${branch}`,
  ]);
  const pull = await propose(issue, fields, outcome);
  await checkPull(github, pull, { root: process.cwd(), vandaag: dag });
  return proposed(pull, outcome.botsingen);
}

/** Opens the pull request, or brings the words of an open one up to date; gives its number. */
async function propose(
  issue: Issue,
  { profiel, toelichting }: FormFields,
  { before, after }: Extract<Outcome, { kind: 'klaar' }>,
): Promise<number> {
  const change = {
    id: profiel,
    before: profileOf(before.documents.get('organisaties', profiel)),
    after: profileOf(after.documents.get('organisaties', profiel)),
  };
  const words = wordsAsMarkdown(changeWords([change], before.documents));
  const title = `Profiel ${profiel}: wijziging uit #${issue.number}`;
  const body = pullBody(issue.number, issue.user.login, {
    words,
    toelichting,
    bestand: profilePath(profiel),
  });
  const [open] = await github.pullsFrom(branch);
  if (!open) return (await github.createPull({ title, body, head: branch, base: main })).number;
  await github.updatePull(open.number, { title, body });
  return open.number;
}

/** So that the history shows who proposed it; GitHub's own address, never one that a person typed. */
function coAuthor({ user: { id, login } }: Issue): string {
  return `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`;
}
