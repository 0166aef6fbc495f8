/** What GitHub tells a step of a workflow: which repository, which event, and how to reach the API. */
import { readFileSync } from 'node:fs';
import { connect, type GitHub, type Issue, type User } from './api.ts';

/** The event that started the workflow. What is in it, is a stranger's text. */
export interface Event {
  issue?: Issue & { user: User; updated_at: string };
  pull_request?: { number: number };
  repository: { default_branch: string };
}

/** The event as data. */
export function readEvent(env = process.env): Event {
  return JSON.parse(readFileSync(required('GITHUB_EVENT_PATH', env), 'utf8')) as Event;
}

/** The API of the repository the workflow runs in. */
export function fromEnvironment(env = process.env): GitHub {
  return connect({
    url: required('GITHUB_API_URL', env),
    token: required('GITHUB_TOKEN', env),
    repository: required('GITHUB_REPOSITORY', env),
  });
}

/** The day of a moment in the Netherlands, YYYY-MM-DD. */
export function dayOf(moment: string | Date): string {
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

function required(name: string, env: NodeJS.ProcessEnv): string {
  const value = env[name];
  if (!value) throw new Error(`${name} ontbreekt. Dit script draait in een workflow van GitHub.`);
  return value;
}
