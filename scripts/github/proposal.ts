/**
 * Makes a pull request of an issue with changes to a profile (.github/workflows/voorstel.yml), and answers in the issue.
 * Runs in a clone of the repository.
 */
import { gitIn } from './git.ts';
import { handleIssue } from './handle-issue.ts';
import { fromEnvironment, readEvent } from './run.ts';

const { issue, repository } = readEvent();
if (!issue) throw new Error('Deze gebeurtenis gaat niet over een issue.');
const root = process.cwd();
await handleIssue(issue, {
  github: fromEnvironment(),
  git: gitIn(root),
  root,
  main: repository.default_branch,
});
