/** Git without a shell and without a working tree: every argument is one argument, whatever is in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who commits what the scripts make: the account of GitHub Actions. */
const BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** Runs git and gives what it printed. Throws with its complaint when it fails. */
export type Git = (args: readonly string[], input?: string, extra?: NodeJS.ProcessEnv) => string;

/** Git in a clone. The token goes along in the environment, so it is neither in a file nor in the list of processes. */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv = process.env): Git {
  const env = {
    ...environment,
    ...credentials(environment),
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: BOT.name,
    GIT_AUTHOR_EMAIL: BOT.email,
    GIT_COMMITTER_NAME: BOT.name,
    GIT_COMMITTER_EMAIL: BOT.email,
  };
  return (args, input, extra) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...env, ...extra },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
}

/** Git with an index of its own, so that a commit can be made without touching a working tree. */
export function withIndex(git: Git, file: string): Git {
  return (args, input) => git(args, input, { GIT_INDEX_FILE: file });
}

/** Whether someone else than our own scripts changed a branch; bringing it up to date with main is no change. */
export function othersOn(git: Git, branch: string, main: string): boolean {
  const tips = [branch, main].map((name) => {
    git(['fetch', '--quiet', '--no-tags', 'origin', `refs/heads/${name}`]);
    return git(['rev-parse', 'FETCH_HEAD']).trim();
  });
  const committers = git(['log', '--no-merges', '--format=%ce', tips[0] ?? '', `^${tips[1]}`]);
  return committers.split('\n').some((address) => address !== '' && address !== BOT.email);
}

/** Does something in a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kennismaken-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function credentials(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const token = env['GITHUB_TOKEN'];
  const server = env['GITHUB_SERVER_URL'];
  if (!token || !server) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
