/**
 * Reminds of profiles that must be read again (.github/workflows/herinnering.yml): one issue per owner, and one for the
 * editors about profiles without one; made, kept current, and closed when nothing is due. Also makes the labels that the
 * issue forms need. Runs in a clone of the repository.
 */
import { readFileSync } from 'node:fs';
import { checkContent } from '../../src/check/check.ts';
import { readOwners } from '../owners.ts';
import { type Due, dueProfiles, reminderBody } from './due.ts';
import { ensureLabels, type Label, LABELS } from './labels.ts';
import { dayOf, fromEnvironment } from './run.ts';
import { markerOf } from './sticky.ts';

const LABEL = 'herinnering';
const EDITORS = 'redactie';

const github = fromEnvironment();
const vandaag = process.env['VANDAAG'] || dayOf(new Date());
const owners = readOwners(readFileSync('.github/eigenaars.json', 'utf8'));
await ensureLabels(github, Object.keys(LABELS) as Label[]);

const wanted = Map.groupBy(
  dueProfiles(checkContent(process.cwd(), vandaag).documents.all('organisaties'), vandaag).flatMap((due) =>
    (owners[due.id] ?? [EDITORS]).map((owner) => ({ owner, due })),
  ),
  ({ owner }) => owner,
);
const present = (await github.issues({ labels: LABEL })).filter(({ user }) => user.type === 'Bot');

for (const [owner, entries] of wanted)
  await remind(
    owner,
    entries.map(({ due }) => due),
  );
for (const { number, body } of present)
  if (![...wanted.keys()].some((owner) => body?.startsWith(marker(owner))))
    await github.updateIssue(number, { state: 'closed' });

async function remind(owner: string, due: readonly Due[]): Promise<void> {
  const text = reminderBody(owner === EDITORS ? undefined : owner, due, linkTo);
  const body = `${marker(owner)}\n${text}`;
  const existing = present.find((issue) => issue.body?.startsWith(marker(owner)));
  const title = `Nakijken: profielen ${owner === EDITORS ? 'zonder eigenaar' : `van ${owner.slice(1)}`}`;
  if (!existing) await github.createIssue({ title, body, labels: [LABEL] });
  else if (existing.body !== body) await github.updateIssue(existing.number, { body });
}

function marker(owner: string): string {
  return markerOf(`herinnering ${owner}`);
}

/** The form on the site; where the site has no address yet, GitHub's own editor. */
function linkTo(id: string): string {
  const site = process.env['SITE_URL']?.replace(/\/+$/, '');
  if (site) return `${site}/bewerken/?organisatie=${id}`;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return `${server}/${repository}/edit/main/content/organisaties/${id}.mdx`;
}
