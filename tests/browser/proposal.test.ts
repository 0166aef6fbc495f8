/** The whole way of a change: from the form, by a file or by an issue, to the page that readers see. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { openSite, type Site } from '../helpers/browser.ts';
import { root } from '../helpers/content.ts';
import { downloaded, openForm, typeByKeyboard } from '../helpers/edit-form.ts';
import { FakeGitHub } from '../helpers/github.ts';
import { copyProject, run } from '../helpers/project.ts';
import { formBody, runScript } from '../helpers/workflow.ts';

const FILE = 'content/organisaties/woningcorporatie.mdx';
const WORDS = 'Bel de huismeester eerst; die kent de straat.';
const REPOSITORY = 'https://github.com/voorbeeld/kennismaken';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Beheerder', '-c', 'user.email=beheerder@voorbeeld.nl', ...args], {
    cwd,
    encoding: 'utf8',
  });

/** A clone in which the site can be built. */
function projectInGit(): string {
  const copy = copyProject();
  writeFileSync(join(copy, '.gitignore'), 'node_modules\ndist\ndist-nieuw\n.astro\n');
  git(copy, 'init', '--quiet', '--initial-branch=main');
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--message=Begin');
  return copy;
}

test('someone who may not write changes one answer by keyboard; by patch and by issue it is the same file, and readers see it', async () => {
  const { page, complaints } = await openForm(
    site,
    '?organisatie=woningcorporatie',
    {},
    { repository: REPOSITORY },
  );
  await typeByKeyboard(page, 'op huisbezoek', 'kan.huisbezoek.letOp', WORDS);
  const patch = await downloaded(page, /Voor git/);
  const proposal = await page.locator('[data-manier="voorstellen"] a').first().getAttribute('href');
  const parameters = new URL(proposal ?? '').searchParams;
  expect(complaints).toEqual([]);

  const clone = projectInGit();
  writeFileSync(join(clone, patch.name), patch.text);
  git(clone, 'am', '--quiet', patch.name);
  rmSync(join(clone, patch.name));
  expect(git(clone, 'diff', '--numstat', 'HEAD~1').trim()).toMatch(
    /^([12])\t\1\tcontent\/organisaties\/woningcorporatie\.mdx$/,
  );

  const github = await FakeGitHub.start(join(root, 'content'));
  const issue = github.openIssue(
    formBody(parameters.get('profiel') ?? '', parameters.get('wijzigingen') ?? ''),
    { updated_at: `${new Date().toLocaleDateString('sv-SE')}T12:00:00Z` },
  );
  const { status, output } = await runScript('proposal', github, { issue });
  expect(status, output).toBe(0);
  expect(github.fileOn(`voorstel/${issue.number}`, FILE)).toBe(readFileSync(join(clone, FILE), 'utf8'));
  expect(github.pulls()[0]?.body).toContain(WORDS);
  await github.stop();

  const checked = run(clone, 'scripts/check.ts');
  expect(checked.status, checked.stdout).toBe(0);
  expect(run(clone, 'scripts/format-content.ts', '--check').status).toBe(0);
  const built = run(clone, 'scripts/build.ts');
  expect(built.status, built.stderr + built.stdout).toBe(0);
  const changed = await openSite(() => serve(clone, 0));
  const visit = await changed.open('/organisaties/woningcorporatie/antwoorden/');
  expect(await visit.page.locator('#kan').innerText()).toContain(WORDS);
  await changed.close();
  rmSync(clone, { recursive: true, force: true });
}, 240_000);
