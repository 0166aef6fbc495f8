/** The few calls to GitHub's REST API that the scripts make, behind one interface. */

/** A request that GitHub refused, with its answer. */
export class ApiError extends Error {
  readonly status: number;
  constructor(method: string, path: string, status: number, answer: string) {
    super(`GitHub: ${method} ${path} → ${status} ${answer.slice(0, 300)}`);
    this.status = status;
  }
}

export interface User {
  id: number;
  login: string;
  type: string;
}

interface Comment {
  id: number;
  body: string;
  user: User;
}

export interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  user: User;
  labels: { name: string }[];
  /** There when it is a pull request. */
  pull_request?: unknown;
}

export interface Pull {
  number: number;
  html_url: string;
  state: 'open' | 'closed';
  user: User;
  author_association: string;
  labels: { name: string }[];
  head: { ref: string; sha: string };
  base: { ref: string };
}

/** A file of a pull request; `filename` is a stranger's text. */
export interface ChangedFile {
  filename: string;
  previous_filename?: string;
  status: string;
}

/** A place in a commit: modes are 100644 (file), 100755 (program), 120000 (symlink), 160000 (submodule). */
export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

export interface GitHub {
  issues(filter: { labels: string; creator?: string }): Promise<Issue[]>;
  createIssue(issue: { title: string; body: string; labels: string[] }): Promise<Issue>;
  updateIssue(number: number, change: { body?: string; state?: 'closed' }): Promise<void>;
  comments(issue: number): Promise<Comment[]>;
  createComment(issue: number, body: string): Promise<void>;
  updateComment(comment: number, body: string): Promise<void>;
  createLabel(label: { name: string; color: string; description: string }): Promise<void>;
  addLabels(issue: number, labels: string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  pull(number: number): Promise<Pull>;
  /** Pull requests from a branch of this repository. */
  pullsFrom(branch: string): Promise<Pull[]>;
  createPull(pull: { title: string; body: string; head: string; base: string }): Promise<Pull>;
  updatePull(number: number, change: { title: string; body: string }): Promise<void>;
  changedFiles(pull: number): Promise<ChangedFile[]>;
  mergeBase(base: string, head: string): Promise<string>;
  /** All files of a commit; throws when GitHub leaves some out. */
  tree(commit: string): Promise<TreeEntry[]>;
  blob(sha: string): Promise<Uint8Array>;
}

interface Connection {
  /** Address of the API. */
  url: string;
  token: string;
  /** `owner/name`. */
  repository: string;
}

const PER_PAGE = 100;
/** No list we read is this long; without a limit a stranger decides how many requests we make. */
const MAX_PAGES = 10;

/** Speaks with one repository. */
export function connect({ url, token, repository }: Connection): GitHub {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        // Judging all content takes seconds in which no one hears that the other side hung up.
        connection: 'close',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    if (!response.ok) throw new ApiError(method, path, response.status, text);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  const list = async <T>(path: string, query: Record<string, string> = {}): Promise<T[]> => {
    const all: T[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const search = new URLSearchParams({ ...query, per_page: String(PER_PAGE), page: String(page) });
      const items = await call<T[]>('GET', `${path}?${search}`);
      all.push(...items);
      if (items.length < PER_PAGE) break;
    }
    return all;
  };
  const owner = repository.split('/')[0];
  return {
    issues: async (filter) =>
      (await list<Issue>('/issues', { state: 'open', ...filter })).filter((issue) => !issue.pull_request),
    createIssue: (issue) => call('POST', '/issues', issue),
    updateIssue: (number, change) => call('PATCH', `/issues/${number}`, change),
    comments: (issue) => list(`/issues/${issue}/comments`),
    createComment: (issue, body) => call('POST', `/issues/${issue}/comments`, { body }),
    updateComment: (comment, body) => call('PATCH', `/issues/comments/${comment}`, { body }),
    createLabel: (label) => call('POST', '/labels', label),
    addLabels: (issue, labels) => call('POST', `/issues/${issue}/labels`, { labels }),
    removeLabel: (issue, label) => call('DELETE', `/issues/${issue}/labels/${encodeURIComponent(label)}`),
    pull: (number) => call('GET', `/pulls/${number}`),
    pullsFrom: (branch) => list('/pulls', { state: 'open', head: `${owner}:${branch}` }),
    createPull: (pull) => call('POST', '/pulls', pull),
    updatePull: (number, change) => call('PATCH', `/pulls/${number}`, change),
    changedFiles: (pull) => list(`/pulls/${pull}/files`),
    mergeBase: async (base, head) => {
      const path = `/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
      return (await call<{ merge_base_commit: { sha: string } }>('GET', path)).merge_base_commit.sha;
    },
    tree: async (commit) => {
      const answer = await call<{ tree: TreeEntry[]; truncated: boolean }>(
        'GET',
        `/git/trees/${encodeURIComponent(commit)}?recursive=1`,
      );
      if (answer.truncated) throw new Error('De lijst met bestanden is te lang om in één keer te lezen.');
      return answer.tree;
    },
    blob: async (sha) => {
      const path = `/git/blobs/${encodeURIComponent(sha)}`;
      return Buffer.from((await call<{ content: string }>('GET', path)).content, 'base64');
    },
  };
}
