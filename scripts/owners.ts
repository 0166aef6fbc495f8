/** Who is asked about which change: the maintainers for the code, owners for profiles. Made from two lists that people keep. */
import type { Organisatie } from '../schemas/index.ts';

/** A GitHub user or team that can be asked. */
const HANDLE = /^@[a-z0-9](?:[a-z0-9-]{0,38})(?:\/[a-z0-9._-]{1,100})?$/i;

/** Profile id → the GitHub users and teams that are asked when it changes. */
export type Owners = Record<string, string[]>;

/** The handles in a text with one per line; what follows a `#` is a remark. Throws where a line is no handle. */
export function readMaintainers(text: string): string[] {
  const handles = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  const wrong = handles.find((handle) => !HANDLE.test(handle));
  if (wrong !== undefined)
    throw new Error(`“${wrong}” in .github/beheerders.txt is geen GitHub-naam. Schrijf bijvoorbeeld @naam.`);
  return handles;
}

/** The text of CODEOWNERS: maintainers for everything but content; any editor may approve content. */
export function codeOwners(maintainers: readonly string[]): string {
  const rules = [
    `* ${maintainers.join(' ')}`,
    '# Inhoud mag iedereen met schrijfrechten goedkeuren, behalve de pagina’s over de site.',
    '/content/',
    `/content/paginas/ ${maintainers.join(' ')}`,
  ];
  const none = ['# Er zijn nog geen beheerders genoemd, dus GitHub vraagt niemand vanzelf om een oordeel.'];
  return `${[
    '# Gemaakt door: npm run generate. Pas .github/beheerders.txt aan.',
    ...(maintainers.length > 0 ? rules : none),
  ].join('\n')}\n`;
}

/** The profiles that name a GitHub user or team as owner. */
export function ownersOf(profiles: Iterable<{ id: string; data: Organisatie }>): Owners {
  const named = [...profiles].map(({ id, data }): [string, string[]] => [id, data.beheer.eigenaars ?? []]);
  return Object.fromEntries(named.filter(([, owners]) => owners.length > 0));
}

/** The owner map as a file. */
export function ownersFile(owners: Owners): string {
  const uitleg =
    'Gemaakt door npm run generate, uit beheer.eigenaars. Een profiel dat hier niet staat, heeft geen eigenaar op GitHub.';
  return `${JSON.stringify({ uitleg, eigenaars: owners }, null, 2)}\n`;
}

/** Reads what `ownersFile` wrote. */
export function readOwners(text: string): Owners {
  return (JSON.parse(text) as { eigenaars: Owners }).eigenaars;
}
