/** From an issue to a pull request: on real git repositories, against a stand-in for GitHub's API. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Voorstel, Wijziging } from '../../src/edit/change.ts';
import { writeVoorstel } from '../../src/edit/voorstel.ts';
import { handleIssue } from '../../scripts/github/handle-issue.ts';
import { root } from '../helpers/content.ts';
import { ASKER, FakeGitHub } from '../helpers/github.ts';
import { formBody, runScript } from '../helpers/workflow.ts';

const CONTENT = join(root, 'tests/fixtures/inhoud/content');
const FILE = 'content/organisaties/voorbeeld.mdx';
const ORIGINAL = readFileSync(join(root, 'tests/fixtures/inhoud', FILE), 'utf8');
const KERN = /^kern: (.*)$/m.exec(ORIGINAL)?.[1] ?? '';

// Git and Node start many times; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start(CONTENT);
});
afterEach(() => github.stop());

const kern = (wordt: string, was = KERN): Wijziging => ({ pad: ['kern'], was, wordt });

function yaml(wijzigingen: Wijziging[], parts: Partial<Voorstel> = {}): string {
  return writeVoorstel({ profiel: 'voorbeeld', wijzigingen, ...parts });
}

/** What the workflow does with an issue as it is now. */
async function handle(number: number): Promise<void> {
  const issue = github.issues.get(number);
  if (issue) await handleIssue(issue, github.place());
}

async function propose(body: string, parts: Parameters<FakeGitHub['openIssue']>[1] = {}) {
  const { number } = github.openIssue(body, parts);
  await handle(number);
  const answers = github.commentsOn(number);
  return { number, answers, answer: answers.at(-1)?.body ?? '' };
}

test('a good proposal becomes a branch with one commit in one file, and a pull request that says what changes', async () => {
  const { number, answers, answer } = await propose(
    formBody('voorbeeld', yaml([kern('Geeft raad.')]), 'Staat zo op de site van @iemand, zie #1.'),
  );
  expect(github.branches()).toEqual(['main', `voorstel/${number}`]);
  const branch = `voorstel/${number}`;
  expect(github.git(['diff', '--numstat', `main..${branch}`], github.origin)).toBe(`2\t2\t${FILE}\n`);
  expect(github.fileOn(branch, FILE)).toBe(
    ORIGINAL.replace(KERN, 'Geeft raad.').replace('bewerkt: 2026-11-22', 'bewerkt: 2026-12-01'),
  );
  expect(github.git(['log', '-1', '--format=%an <%ae>%n%B', branch], github.origin).trim()).toBe(
    [
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
      `Profiel voorbeeld: wijziging uit #${number}`,
      '',
      'Co-authored-by: wijkteam-noord <4242+wijkteam-noord@users.noreply.github.com>',
    ].join('\n'),
  );
  const [pull] = github.pulls();
  expect(pull?.body).toContain(`Closes #${number}`);
  expect(pull?.body).toContain('### Voorbeeld');
  expect(pull?.body).toContain('Geeft raad.');
  expect(pull?.body?.replace(`Closes #${number}`, '')).not.toMatch(/@iemand|#1\b/);
  expect(github.labelsOf(pull?.number ?? 0)).toEqual(['inhoud-goed']);
  expect(answers).toHaveLength(1);
  expect(answer).toContain(`Je wijziging staat klaar in #${pull?.number}`);
});

test('an edited issue changes the same branch, pull request and answer', async () => {
  const { number } = await propose(formBody('voorbeeld', yaml([kern('Eerst dit.')])));
  const issue = github.issues.get(number);
  Object.assign(issue ?? {}, { body: formBody('voorbeeld', yaml([kern('Toch dit.')])) });
  await handle(number);
  expect(github.fileOn(`voorstel/${number}`, FILE)).toContain('kern: Toch dit.');
  expect(github.git(['rev-list', '--count', `main..voorstel/${number}`], github.origin).trim()).toBe('1');
  expect(github.pulls()).toHaveLength(1);
  expect(github.pulls()[0]?.body).toContain('Toch dit.');
  expect(github.commentsOn(number)).toHaveLength(1);
});

test('what a maintainer changed on the branch is not undone; bringing it up to date is no change', async () => {
  const { number } = await propose(formBody('voorbeeld', yaml([kern('Eerst dit.')])));
  const branch = `voorstel/${number}`;
  github.onMain(() => github.write('elders.txt', 'x\n'));
  github.git(['fetch', '--quiet']);
  github.git(['checkout', '--quiet', '-B', branch, `origin/${branch}`]);
  github.git(['merge', '--quiet', '--no-edit', 'origin/main']);
  github.git(['push', '--quiet', 'origin', branch]);
  await handle(number);
  expect(github.commentsOn(number)[0]?.body).toContain('staat klaar');

  github.git(['fetch', '--quiet']);
  github.git(['checkout', '--quiet', '-B', branch, `origin/${branch}`]);
  github.write(FILE, `${ORIGINAL}Van een beheerder.\n`);
  const commit = github.commit('Verbetering', branch);
  await handle(number);
  expect(github.commentsOn(number)[0]?.body).toContain('Een beheerder heeft zelf al iets veranderd');
  expect(github.git(['rev-parse', branch], github.origin).trim()).toBe(commit);
});

test('a field that someone else changed meanwhile is told and not overwritten; the rest goes through', async () => {
  github.onMain(() => github.write(FILE, ORIGINAL.replace(KERN, 'Van een ander.')));
  const { number, answer } = await propose(
    formBody(
      'voorbeeld',
      yaml([kern('Van mij.'), { pad: ['naam'], was: 'Voorbeeld', wordt: 'Beter voorbeeld' }]),
    ),
  );
  const text = github.fileOn(`voorstel/${number}`, FILE);
  expect(text).toContain('kern: Van een ander.');
  expect(text).toContain('naam: Beter voorbeeld');
  expect(answer).toContain('- `kern` is nu: `Van een ander.`');
});

test('when everything clashes there is no branch, and the answer says how to go on', async () => {
  github.onMain(() => github.write(FILE, ORIGINAL.replace(KERN, 'Van een ander.')));
  const { answer } = await propose(formBody('voorbeeld', yaml([kern('Van mij.')])));
  expect(github.branches()).toEqual(['main']);
  expect(answer).toContain('Er is nog niets veranderd.');
  expect(answer).toContain('Van een ander.');
  expect(answer).toContain('Zo ga je verder.');
});

test('what main already says needs no pull request', async () => {
  const { answer } = await propose(formBody('voorbeeld', yaml([kern(KERN)])));
  expect(github.branches()).toEqual(['main']);
  expect(answer).toContain('staat al zo in het profiel');
});

test('the day of editing never clashes: two proposals in one week both move it', async () => {
  github.onMain(() => github.write(FILE, ORIGINAL.replace('bewerkt: 2026-11-22', 'bewerkt: 2026-11-30')));
  const day: Wijziging = { pad: ['beheer', 'bewerkt'], was: '2026-11-22', wordt: '2026-11-28' };
  const { number, answer } = await propose(formBody('voorbeeld', yaml([kern('Van mij.'), day])));
  expect(github.fileOn(`voorstel/${number}`, FILE)).toContain('bewerkt: 2026-11-30');
  expect(answer).not.toContain('is nu');
});

test('with errors there is no branch, and the answer gives the messages and the next step', async () => {
  const { answer } = await propose(
    formBody('voorbeeld', yaml([{ pad: ['kan', 'behandelen', 'antwoord'], was: 'ja', wordt: 'misschien' }])),
  );
  expect(github.branches()).toEqual(['main']);
  expect(github.pulls()).toEqual([]);
  expect(answer).toContain(`\`${FILE}:`);
  expect(answer).toContain('→ Kies uit: ja, voorwaarden, nee, nvt.');
  expect(answer).toContain('Zo ga je verder.');
});

test('an error that the change causes in another profile counts too', async () => {
  const { answer } = await propose(
    formBody(
      'voorbeeld',
      yaml([{ pad: ['werktSamenMet'], was: [{ organisatie: 'zorglijn', hoe: 'krijgt-van' }] }]),
    ),
  );
  expect(github.branches()).toEqual(['main']);
  expect(answer).toContain('content/organisaties/zorglijn.mdx:');
});

test('a new profile comes in whole, and is no longer announced', async () => {
  const begin: Wijziging[] = [
    { pad: ['naam'], wordt: 'Huisarts' },
    { pad: ['kern'], wordt: 'De eerste dokter.' },
    { pad: ['thema'], wordt: 'hulp-en-opvang' },
    { pad: ['beheer'], wordt: { status: 'redactie', bewerkt: '2026-12-01', herzien: '2027-06-01' } },
    { pad: ['tekst', 'Het eerste contact'], wordt: 'Bel de praktijk.' },
    { pad: ['tekst', 'Als zij het anders zien'], wordt: 'Bel nog eens.' },
  ];
  const { number, answer } = await propose(
    formBody('huisarts', yaml(begin, { profiel: 'huisarts', nieuw: true })),
  );
  expect(answer).toContain('staat klaar');
  const branch = `voorstel/${number}`;
  expect(
    github
      .git(['diff', '--name-status', `main..${branch}`], github.origin)
      .trim()
      .split('\n'),
  ).toEqual(['A\tcontent/organisaties/huisarts.mdx', 'D\tcontent/verwacht/huisarts.yaml']);
  expect(github.fileOn(branch, 'content/organisaties/huisarts.mdx')).toContain('Bel de praktijk.');
});

test.each<[name: string, body: string, said: string]>([
  [
    'an unknown profile',
    formBody('bestaat-niet', yaml([kern('x')], { profiel: 'bestaat-niet' })),
    'Dit profiel is er niet.',
  ],
  [
    'a new profile that exists',
    formBody('voorbeeld', yaml([kern('x')], { nieuw: true })),
    'Dit profiel is er al.',
  ],
  [
    'a path as profile',
    formBody('../../.github/workflows/voorstel', yaml([kern('x')])),
    'Ik weet niet over welk profiel',
  ],
  [
    'a path in the proposal',
    formBody('voorbeeld', yaml([kern('x')], { profiel: '../../etc/passwd' })),
    'Ik kan je wijziging nog niet lezen|iets anders',
  ],
  [
    'shell in the profile',
    formBody('voorbeeld; touch /tmp/pwned', yaml([kern('x')])),
    'Ik weet niet over welk profiel',
  ],
  [
    'another profile in the proposal',
    formBody('voorbeeld', yaml([kern('x')], { profiel: 'zorglijn' })),
    'iets anders',
  ],
  ['no form at all', 'Hoi! Kan iemand dit veranderen?', 'Ik weet niet over welk profiel'],
  ['an empty field', formBody('voorbeeld', ''), 'nog niet lezen'],
  ['a body of the greatest size', formBody('voorbeeld', 'x'.repeat(65_000)), 'te groot'],
  ['a YAML bomb', formBody('voorbeeld', 'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b]'), 'nog niet lezen'],
  ['deep nesting', formBody('voorbeeld', '['.repeat(20_000)), 'nog niet lezen'],
  [
    'a prototype as path',
    formBody('voorbeeld', 'profiel: voorbeeld\nwijzigingen:\n  - pad: [__proto__, vies]\n    wordt: ja'),
    '.',
  ],
  [
    'a prototype as key',
    formBody('voorbeeld', '__proto__: {vies: ja}\nprofiel: voorbeeld\nwijzigingen: []'),
    '.',
  ],
])('%s is refused in words, and nothing is written but the answer', async (_, body, said) => {
  const { answer, number } = await propose(body);
  expect(answer).toMatch(new RegExp(said));
  expect(github.branches()).toEqual(['main']);
  expect(github.writes).toEqual([`POST /issues/${number}/comments`]);
  expect(existsSync('/tmp/pwned')).toBe(false);
});

test('what looks like the next field of the form stays part of the field it is typed in', async () => {
  const hostile = formBody(
    'voorbeeld',
    yaml([kern('Goed.')]),
    '### Profiel\n\nzorglijn\n\n### Wijzigingen\n\n```yaml\nx: 1\n```',
  );
  const { number, answer } = await propose(hostile);
  expect(answer).toContain('staat klaar');
  expect(github.fileOn(`voorstel/${number}`, FILE)).toContain('kern: Goed.');
});

test('hostile words in a value reach neither shell nor page', async () => {
  const words = '$(touch /tmp/pwned) `id` "; rm -rf / # @iedereen <img src=x onerror=alert(1)>';
  const { number } = await propose(formBody('voorbeeld', yaml([kern(words)])));
  // The reader of content refuses some of these; what counts is that nothing ran and no one was called.
  const said = [github.commentsOn(number)[0]?.body, ...github.pulls().map(({ body }) => body)].join('\n');
  expect(existsSync('/tmp/pwned')).toBe(false);
  expect(said).not.toMatch(/@iedereen|(?<!\\)<img/);
});

test('who has five proposals open waits; the first five stay welcome to change', async () => {
  const numbers: number[] = [];
  for (let count = 0; count < 6; count++)
    numbers.push(github.openIssue(formBody('voorbeeld', yaml([kern(`Nummer ${count}.`)]))).number);
  const [first = 0, sixth = 0] = [numbers[0], numbers[5]];
  await handle(sixth);
  expect(github.commentsOn(sixth)[0]?.body).toContain('al vijf voorstellen open');
  await handle(first);
  expect(github.commentsOn(first)[0]?.body).toContain('staat klaar');
  Object.assign(github.issues.get(first) ?? {}, { state: 'closed' });
  await handle(sixth);
  expect(github.commentsOn(sixth)[0]?.body).toContain('staat klaar');
});

test('closed issues and issues without the label are left alone', async () => {
  const body = formBody('voorbeeld', yaml([kern('x')]));
  await propose(body, { state: 'closed' });
  await propose(body, { labels: [{ name: 'vraag-voorstellen' }] });
  expect(github.writes).toEqual([]);
  expect(github.branches()).toEqual(['main']);
});

test('a stranger who writes our marker in a comment gets no comment rewritten', async () => {
  const { number } = github.openIssue(formBody('voorbeeld', yaml([kern('Goed.')])));
  const planted = github.comment(number, '<!-- kennismaken:voorstel -->\nVan mij', ASKER);
  await handle(number);
  expect(planted.body).toBe('<!-- kennismaken:voorstel -->\nVan mij');
  expect(github.commentsOn(number)).toHaveLength(2);
});

test('the script itself: from event to pull request, without a word in the log', async () => {
  const issue = github.openIssue(formBody('voorbeeld', yaml([kern('Goed.')])));
  const run = await runScript('proposal', github, { issue });
  expect(run).toEqual({ status: 0, output: '' });
  expect(github.commentsOn(issue.number)[0]?.body).toContain('staat klaar');
});

test('when GitHub refuses, the asker hears that it is not their fault, the workflow fails, and the token is not in the log', async () => {
  github.failures.set('POST /pulls', 403);
  const issue = github.openIssue(formBody('voorbeeld', yaml([kern('Goed.')])));
  const run = await runScript('proposal', github, { issue });
  expect(run.status).toBe(1);
  expect(run.output).toContain('POST /pulls → 403');
  expect(run.output).not.toContain('geheim-van-de-test');
  expect(github.commentsOn(issue.number)[0]?.body).toContain('niet bij jou');
});
