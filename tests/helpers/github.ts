/**
 * A stand-in for GitHub: real git repositories in a temporary folder (a bare "origin" and a clone of it), and the calls of
 * its REST API that the scripts make, over that same origin. It knows only what is in it: a call that it does not know is a 404.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitIn } from '../../scripts/github/git.ts';
import type { Place } from '../../scripts/github/handle-issue.ts';
import { fromEnvironment } from '../../scripts/github/run.ts';

interface User {
  id: number;
  login: string;
  type: string;
}

interface StoredComment {
  id: number;
  issue: number;
  body: string;
  user: User;
}

interface StoredIssue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  user: User;
  labels: { name: string }[];
  updated_at: string;
  pull_request?: object;
  /** Of a pull request. */
  head?: { ref: string };
  base?: { ref: string };
  author_association?: string;
}

const BOT: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const ASKER: User = { id: 4242, login: 'wijkteam-noord', type: 'User' };

const REPOSITORY = 'samen/kennismaken';
/** Content folder → the repositories that begin with it. */
const templates = new Map<string, string>();

export class FakeGitHub {
  readonly folder = mkdtempSync(join(tmpdir(), 'github-'));
  /** The repository on "GitHub". */
  readonly origin = join(this.folder, 'origin.git');
  /** Where maintainers and strangers of a test work. */
  readonly clone = join(this.folder, 'clone');
  /** What the workflow checked out: main as it was when the event happened. */
  readonly checkout = join(this.folder, 'checkout');
  readonly issues = new Map<number, StoredIssue>();
  readonly comments: StoredComment[] = [];
  /** Names of the labels that exist. */
  readonly labels = new Set<string>();
  /** Calls that change something, as `METHOD path`. */
  readonly writes: string[] = [];
  /** Calls that must fail, as `METHOD path`, with the status they give. */
  readonly failures = new Map<string, number>();
  #server: Server | undefined;
  #address = '';
  #last = 0;

  /** Starts with this content folder on main. */
  static async start(content: string): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    templates.set(content, templates.get(content) ?? FakeGitHub.#template(content));
    cpSync(templates.get(content) ?? '', fake.folder, { recursive: true });
    fake.#server = createServer((request, response) => {
      void readBody(request).then((body) => {
        const [status, answer] = fake.#answer(request.method ?? '', request.url ?? '', body);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(status === 204 ? undefined : JSON.stringify(answer));
      });
    });
    const server = fake.#server;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    fake.#address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return fake;
  }

  /** The repositories at the start, made once; they know each other by a path that stays true in a copy. */
  static #template(content: string): string {
    const fake = new FakeGitHub();
    mkdirSync(fake.origin);
    fake.git(['init', '--quiet', '--bare', '--initial-branch=main'], fake.origin);
    fake.git(['clone', '--quiet', fake.origin, fake.clone], fake.folder);
    cpSync(content, join(fake.clone, 'content'), { recursive: true });
    fake.write('.github/eigenaars.json', '{ "eigenaars": {} }\n');
    fake.commit('Begin', 'main');
    fake.git(['clone', '--quiet', fake.origin, fake.checkout], fake.folder);
    for (const each of [fake.clone, fake.checkout])
      fake.git(['remote', 'set-url', 'origin', '../origin.git'], each);
    process.on('exit', () => rmSync(fake.folder, { recursive: true, force: true }));
    return fake.folder;
  }

  async stop(): Promise<void> {
    await new Promise((done) => this.#server?.close(done));
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Git, as a person with a name, in a folder (the clone unless told). */
  git(args: string[], cwd = this.clone): string {
    const person = { NAME: 'Beheerder', EMAIL: 'beheerder@voorbeeld.nl' };
    const env = {
      ...process.env,
      ...Object.fromEntries(
        Object.entries(person).flatMap(([key, value]) => [
          [`GIT_AUTHOR_${key}`, value],
          [`GIT_COMMITTER_${key}`, value],
        ]),
      ),
    };
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.clone, path)), { recursive: true });
    writeFileSync(join(this.clone, path), text);
  }

  /** Commits everything in the clone and pushes it to a branch; gives the commit. */
  commit(message: string, branch: string): string {
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--message', message]);
    this.git(['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`]);
    return this.git(['rev-parse', 'HEAD']).trim();
  }

  /** A commit by a stranger on a branch that starts at main; the clone is back on main afterwards. */
  branch(name: string, change: () => void): string {
    this.git(['checkout', '--quiet', '-B', name, 'origin/main']);
    change();
    const commit = this.commit(`Werk aan ${name}`, name);
    this.git(['checkout', '--quiet', '--force', '-B', 'main', 'origin/main']);
    return commit;
  }

  /** Main moves on, as when a pull request of someone else is merged. */
  onMain(change: () => void): void {
    this.git(['checkout', '--quiet', '--force', '-B', 'main', 'origin/main']);
    change();
    this.commit('Iets van een ander', 'main');
  }

  /** The text of a file on a branch of the origin; undefined when it is not there. */
  fileOn(branch: string, path: string): string | undefined {
    try {
      return this.git(['show', `${branch}:${path}`], this.origin);
    } catch {
      return undefined;
    }
  }

  branches(): string[] {
    return this.git(['for-each-ref', '--format=%(refname:short)', 'refs/heads'], this.origin)
      .trim()
      .split('\n');
  }

  openIssue(body: string, parts: Partial<StoredIssue> = {}): StoredIssue {
    return this.#add({ title: 'Wijziging', body, labels: [{ name: 'profiel-wijzigen' }], ...parts });
  }

  openPull(head: string, parts: Partial<StoredIssue> = {}): StoredIssue {
    return this.#add({
      head: { ref: head },
      base: { ref: 'main' },
      author_association: 'NONE',
      pull_request: {},
      ...parts,
    });
  }

  pulls(): StoredIssue[] {
    return [...this.issues.values()].filter(({ pull_request }) => pull_request);
  }

  commentsOn(issue: number): StoredComment[] {
    return this.comments.filter((comment) => comment.issue === issue);
  }

  labelsOf(issue: number): string[] {
    return (this.issues.get(issue)?.labels ?? []).map(({ name }) => name).toSorted();
  }

  comment(issue: number, body: string, user: User): StoredComment {
    const comment = { id: this.#next(), issue, body, user };
    this.comments.push(comment);
    return comment;
  }

  /** The API as the scripts see it, and git in what the workflow checked out. */
  place(): Place {
    const env = this.environment({});
    return {
      github: fromEnvironment(env),
      git: gitIn(this.checkout, env),
      root: this.checkout,
      main: 'main',
    };
  }

  /** The environment that a workflow of this repository would have, with this event. */
  environment(event: object): Record<string, string> {
    const path = join(this.folder, 'event.json');
    writeFileSync(path, JSON.stringify({ repository: { default_branch: 'main' }, ...event }));
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.folder,
      GITHUB_EVENT_PATH: path,
      GITHUB_API_URL: this.#address,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: 'geheim-van-de-test',
    };
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }

  #add(parts: Partial<StoredIssue>): StoredIssue {
    const issue: StoredIssue = {
      number: this.#next(),
      title: '',
      body: '',
      state: 'open',
      user: ASKER,
      labels: [],
      updated_at: '2026-12-01T09:00:00Z',
      ...parts,
    };
    this.issues.set(issue.number, issue);
    return issue;
  }

  #answer(method: string, url: string, body: Record<string, unknown>): [number, unknown] {
    const { pathname, searchParams } = new URL(url, 'http://api');
    const path = pathname.replace(`/repos/${REPOSITORY}`, '');
    if (method !== 'GET') this.writes.push(`${method} ${path}`);
    const failure = this.failures.get(`${method} ${path}`);
    if (failure) return [failure, { message: 'Nee' }];
    const [, kind = '', ...rest] = path.split('/');
    const [one = '', two = '', three = ''] = rest.map(decodeURIComponent);
    const route = `${method} ${kind}`;
    if (route === 'GET git') return this.#gitData(one, two);
    if (route === 'GET compare') return [200, { merge_base_commit: { sha: this.#mergeBase(one) } }];
    if (route === 'POST labels') return this.#createLabel(String(body['name']));
    if (kind === 'pulls') return this.#pulls(method, one, two, body, searchParams);
    if (kind === 'issues') return this.#issues(method, [one, two, three], body, searchParams);
    return [404, { message: 'Not Found' }];
  }

  #gitData(kind: string, sha: string): [number, unknown] {
    if (kind === 'blobs') {
      const bytes = execFileSync('git', ['cat-file', 'blob', sha], { cwd: this.origin });
      return [200, { content: bytes.toString('base64'), encoding: 'base64', size: bytes.length }];
    }
    const lines = this.git(['ls-tree', '-r', '-l', '-z', sha], this.origin).split('\0').filter(Boolean);
    const tree = lines.map((line) => {
      const [facts = '', path] = line.split('\t');
      const [mode, type, blob, size] = facts.split(/ +/);
      return { path, mode, type, sha: blob, ...(type === 'blob' ? { size: Number(size) } : {}) };
    });
    return [200, { tree, truncated: false }];
  }

  #mergeBase(range: string): string {
    const [base = '', head = ''] = range.split('...');
    return this.git(['merge-base', base, head], this.origin).trim();
  }

  #createLabel(name: string): [number, unknown] {
    if (this.labels.has(name)) return [422, { message: 'Validation Failed' }];
    this.labels.add(name);
    return [201, { name }];
  }

  #pulls(
    method: string,
    number: string,
    what: string,
    body: Record<string, unknown>,
    query: URLSearchParams,
  ): [number, unknown] {
    if (method === 'POST') {
      const { head, base, title } = body as { head: string; base: string; title: string };
      if (!this.branches().includes(head)) return [422, { message: 'head' }];
      const parts = { head: { ref: head }, base: { ref: base }, title, body: String(body['body']) };
      return [201, this.#asPull(this.openPull(head, { ...parts, user: BOT }))];
    }
    if (number === '') {
      const wanted = this.pulls().filter(
        ({ state, head }) => state === 'open' && query.get('head') === `samen:${head?.ref}`,
      );
      return [200, wanted.map((pull) => this.#asPull(pull))];
    }
    const pull = this.issues.get(Number(number));
    if (!pull?.pull_request) return [404, { message: 'Not Found' }];
    if (what === 'files') return [200, query.get('page') === '1' ? this.#changedFiles(pull) : []];
    if (method === 'PATCH') Object.assign(pull, body);
    return [200, this.#asPull(pull)];
  }

  #asPull(pull: StoredIssue): object {
    const sha = this.git(['rev-parse', pull.head?.ref ?? ''], this.origin).trim();
    return {
      ...pull,
      head: { ...pull.head, sha },
      html_url: `https://github.com/${REPOSITORY}/pull/${pull.number}`,
    };
  }

  #changedFiles(pull: StoredIssue): object[] {
    const range = `main...${pull.head?.ref}`;
    const words = this.git(['diff', '--raw', '-z', '-M', range], this.origin).split('\0');
    const files: object[] = [];
    while (words.length > 1) {
      const status = words.shift()?.split(' ').at(-1) ?? '';
      const filename = words.shift();
      if (status.startsWith('R'))
        files.push({ status: 'renamed', previous_filename: filename, filename: words.shift() });
      else files.push({ filename, status: { A: 'added', D: 'removed' }[status] ?? 'modified' });
    }
    return files;
  }

  #issues(
    method: string,
    [one, two, three]: [string, string, string],
    body: Record<string, unknown>,
    query: URLSearchParams,
  ): [number, unknown] {
    if (one === 'comments') {
      const comment = this.comments.find(({ id }) => String(id) === two);
      if (!comment) return [404, { message: 'Not Found' }];
      comment.body = String(body['body']);
      return [200, comment];
    }
    if (one === '' && method === 'GET') {
      const [label, creator] = [query.get('labels'), query.get('creator')];
      const wanted = [...this.issues.values()].filter(
        ({ state, labels, user }) =>
          state === query.get('state') &&
          labels.some(({ name }) => name === label) &&
          (creator === null || user.login === creator),
      );
      return [200, wanted];
    }
    if (one === '') {
      const labels = (body['labels'] as string[]).map((name) => ({ name }));
      return [
        201,
        this.#add({ title: String(body['title']), body: String(body['body']), labels, user: BOT }),
      ];
    }
    const issue = this.issues.get(Number(one));
    if (!issue) return [404, { message: 'Not Found' }];
    if (two === 'comments' && method === 'GET') return [200, this.commentsOn(issue.number)];
    if (two === 'comments') return [201, this.comment(issue.number, String(body['body']), BOT)];
    if (two === 'labels' && method === 'POST')
      issue.labels.push(...(body['labels'] as string[]).map((name) => ({ name })));
    else if (two === 'labels') issue.labels = issue.labels.filter(({ name }) => name !== three);
    else Object.assign(issue, body);
    return [200, issue.labels];
  }
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks = await request.toArray();
  const text = Buffer.concat(chunks as Buffer[]).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
