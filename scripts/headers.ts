/** The file `_headers`: what a host such as Cloudflare Pages sends along with each address. */
import { policyHeader } from '../src/csp.ts';

const EVERYWHERE = [
  `Content-Security-Policy: ${policyHeader()}`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=()',
  'Strict-Transport-Security: max-age=31536000',
  'Cross-Origin-Opener-Policy: same-origin',
];

/** Names with a hash in them: another content has another name. */
const IMMUTABLE = ['/assets/*', '/pagefind/fragment/*', '/pagefind/index/*'];
/** Names that stay while the content changes; an old one would point at files that are gone. */
const REVALIDATED = [
  '/pagefind/pagefind-entry.json',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-worker.js',
];

/** Open data: a page of any other site may fetch it. */
const OPEN = ['/api/*', '/hsds/*', '/schema/*'];

/** The text of `_headers`. With a repository at GitHub the edit form, and only that, may ask its API for a file. */
export function headersFile(repository?: string): string {
  return [
    '# Made by npm run generate from src/csp.ts and scripts/headers.ts.',
    rule('/*', EVERYWHERE),
    ...IMMUTABLE.map((path) => rule(path, ['Cache-Control: public, max-age=31536000, immutable'])),
    ...REVALIDATED.map((path) => rule(path, ['Cache-Control: no-cache'])),
    ...OPEN.map((path) => rule(path, ['Access-Control-Allow-Origin: *'])),
    ...(isAtGitHub(repository) ? [rule('/bewerken/*', editForm())] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Whether the content is kept at GitHub. */
export const isAtGitHub = (repository: string | undefined): boolean =>
  repository?.startsWith('https://github.com/') ?? false;

/** Two policies would both count, so that the first is taken away before the second is set. */
const editForm = () => [
  '! Content-Security-Policy',
  `Content-Security-Policy: ${policyHeader(['https://api.github.com'])}`,
];

function rule(path: string, lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`)].join('\n');
}
