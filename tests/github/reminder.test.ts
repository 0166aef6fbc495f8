/** Reminders of profiles that must be read again: on a clone, against a stand-in for GitHub's API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dueProfiles, reminderBody } from '../../scripts/github/due.ts';
import { LABELS } from '../../scripts/github/labels.ts';
import { root } from '../helpers/content.ts';
import { ASKER, FakeGitHub } from '../helpers/github.ts';
import { profile } from '../helpers/profiles.ts';
import { runScript } from '../helpers/workflow.ts';

// Git and Node start many times; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start(join(root, 'tests/fixtures/inhoud/content'));
});
afterEach(() => github.stop());

/** All fixtures are due on 2027-05-22. */
const remind = (VANDAAG: string, SITE_URL = 'https://kennismaken.voorbeeld.nl/') =>
  runScript('reminder', github, {}, { VANDAAG, SITE_URL });
const open = () => [...github.issues.values()].filter(({ state }) => state === 'open');

function giveOwner(owners: Record<string, string[]>): void {
  github.onMain(() => github.write('.github/eigenaars.json', JSON.stringify({ eigenaars: owners })));
  github.git(['pull', '--quiet', 'origin', 'main'], github.checkout);
}

test('sixty days ahead the editors get one issue about profiles without an owner, with a link to each form', async () => {
  expect(await remind('2027-03-22')).toEqual({ status: 0, output: '' });
  expect(open()).toEqual([]);
  await remind('2027-03-23');
  const [issue, ...others] = open();
  expect(others).toEqual([]);
  expect(issue?.title).toBe('Nakijken: profielen zonder eigenaar');
  expect(issue?.labels).toEqual([{ name: 'herinnering' }]);
  expect(issue?.body).toContain('**Binnen 60 dagen**');
  expect(issue?.body).toContain('(https://kennismaken.voorbeeld.nl/bewerken/?organisatie=voorbeeld)');
});

test('each week the same issue is brought up to date; it is written only when it changes', async () => {
  await remind('2027-04-01');
  await remind('2027-05-01');
  expect(open()).toHaveLength(1);
  expect(open()[0]?.body).toContain('**Binnen 30 dagen**');
  const writes = github.writes.length;
  await remind('2027-05-02');
  expect(github.writes.slice(writes).filter((call) => !call.endsWith('/labels'))).toEqual([]);
  await remind('2027-05-22');
  expect(open()[0]?.body).toContain('De dag is voorbij.');
});

test('each owner gets an own issue, and it closes when nothing is due', async () => {
  giveOwner({ voorbeeld: ['@vt/redactie', '@tweede'], zorglijn: ['@vt/redactie'] });
  await remind('2027-05-01');
  const byTitle = new Map(open().map(({ title, body }) => [title, body]));
  expect([...byTitle.keys()].toSorted()).toEqual([
    'Nakijken: profielen van tweede',
    'Nakijken: profielen van vt/redactie',
    'Nakijken: profielen zonder eigenaar',
  ]);
  expect(byTitle.get('Nakijken: profielen van vt/redactie')).toMatch(/^@vt\/redactie: kloppen.*/m);
  expect(byTitle.get('Nakijken: profielen van tweede')).not.toContain('zorglijn');
  const file = 'content/organisaties/voorbeeld.mdx';
  const text = readFileSync(join(github.clone, file), 'utf8');
  github.onMain(() => github.write(file, text.replace('herzien: 2027-05-22', 'herzien: 2028-05-22')));
  github.git(['pull', '--quiet', 'origin', 'main'], github.checkout);
  await remind('2027-05-02');
  expect(open().map(({ title }) => title)).not.toContain('Nakijken: profielen van tweede');
  expect(open()).toHaveLength(2);
});

test('an issue that a person labelled is not ours to close', async () => {
  github.openIssue('Vergeet het niet', { labels: [{ name: 'herinnering' }], user: ASKER });
  await remind('2026-12-01');
  expect(open()).toHaveLength(1);
});

test('all labels that the forms need exist after one run, and a second run does not mind', async () => {
  await remind('2026-12-01');
  expect([...github.labels].toSorted()).toEqual(Object.keys(LABELS).toSorted());
  expect((await remind('2026-12-01')).status).toBe(0);
});

test('without an address of the site the link goes to GitHub’s own editor', async () => {
  await remind('2027-05-01', '');
  expect(open()[0]?.body).toContain(
    '(https://github.com/samen/kennismaken/edit/main/content/organisaties/voorbeeld.mdx)',
  );
});

test('the most urgent comes first, and a name can not draw a page of its own', () => {
  const due = dueProfiles(
    [
      { id: 'later', data: profile({ naam: '[x](https://k.example) @samen' }) },
      {
        id: 'eerst',
        data: profile({ naam: 'Eerst', beheer: { ...profile().beheer, herzien: '2026-05-01' } }),
      },
      { id: 'nooit', data: profile({ beheer: { ...profile().beheer, herzien: '2027-05-01' } }) },
    ],
    '2026-06-01',
  );
  expect(due.map(({ id, days }) => [id, days])).toEqual([
    ['eerst', -31],
    ['later', 30],
  ]);
  const body = reminderBody(undefined, due, (id) => `https://site.example/${id}`);
  expect(body.indexOf('Eerst')).toBeLessThan(body.indexOf('later'));
  expect(body).not.toMatch(/@samen|\[x\]\(/);
});
