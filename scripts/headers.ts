/** What a host sends along with each address: as the file `_headers` (Cloudflare Pages, Netlify) and for nginx. */
import { policyHeader } from '../src/csp.ts';

/** `Name: value`; `! Name` takes away what an earlier rule set. A path may end in `*`. */
interface Rule {
  path: string;
  lines: readonly string[];
}

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

const RULES: readonly Rule[] = [
  { path: '/*', lines: EVERYWHERE },
  ...IMMUTABLE.map((path) => ({ path, lines: ['Cache-Control: public, max-age=31536000, immutable'] })),
  ...REVALIDATED.map((path) => ({ path, lines: ['Cache-Control: no-cache'] })),
  ...OPEN.map((path) => ({ path, lines: ['Access-Control-Allow-Origin: *'] })),
];

/** Two policies would both count, so that the first is taken away before the second is set. */
const EDIT_FORM: Rule = {
  path: '/bewerken/*',
  lines: [
    '! Content-Security-Policy',
    `Content-Security-Policy: ${policyHeader(['https://api.github.com'])}`,
  ],
};

/** The text of `_headers`. With a repository at GitHub the edit form, and only that, may ask its API for a file. */
export function headersFile(repository?: string): string {
  return [
    '# Made by npm run generate from src/csp.ts and scripts/headers.ts.',
    ...[...RULES, ...(isAtGitHub(repository) ? [EDIT_FORM] : [])].map(({ path, lines }) =>
      [path, ...lines.map((line) => `  ${line}`)].join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Whether the content is kept at GitHub. */
export const isAtGitHub = (repository: string | undefined): boolean =>
  repository?.startsWith('https://github.com/') ?? false;

/**
 * The text of `deploy/headers.conf`, for inside a `server` of nginx. It fits every installation: where the content is not
 * kept at GitHub, the edit form's own policy, in its page, still forbids to ask there.
 */
export function nginxHeaders(): string {
  const rules = [...RULES, EDIT_FORM];
  const everywhere = directives(rules, '/*');
  const places = rules.map(({ path }) => ({ path, lines: directives(rules, path) }));
  return [
    '# Gemaakt door `npm run generate` uit src/csp.ts en scripts/headers.ts. Verander dit bestand niet met de hand.',
    ...everywhere,
    '',
    '# nginx neemt in een `location` niets van hierboven over; daarom staat alles er steeds weer.',
    ...places
      .filter(({ lines }) => lines.join() !== everywhere.join())
      .flatMap(({ path, lines }) => [
        `location ${path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`} {`,
        ...lines.map((line) => `    ${line}`),
        '}',
      ]),
    '',
  ].join('\n');
}

/** What all rules together say of a path, as nginx writes it. What no rule keeps is asked for anew (by its ETag). */
function directives(rules: readonly Rule[], path: string): string[] {
  const headers = new Map([['Cache-Control', 'no-cache']]);
  const fitting = rules.filter((rule) => rule.path === path || covers(rule.path, path));
  for (const line of fitting.flatMap(({ lines }) => lines)) {
    const [name = '', value] = line.replace(/^! /, '').split(/: (.*)/s);
    headers.delete(name);
    if (value !== undefined) headers.set(name, value);
  }
  return [...headers].toSorted().map(
    // An error must not be kept for a year.
    ([name, value]) => `add_header ${name} "${value}"${value.includes('immutable') ? '' : ' always'};`,
  );
}

const covers = (pattern: string, path: string) =>
  pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1));
