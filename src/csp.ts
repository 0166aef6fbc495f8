/** The content security policy: one list for the meta element of every page and for the header of a host that sends it. */

/** Where this site may get what from. The full-text search is WebAssembly, and its worker obeys the header. */
const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
];

/** The policy as a page says it. The edit form may ask `connect` for the newest version of a file. */
export function policyMeta(connect: readonly string[] = []): string {
  return DIRECTIVES.map((each) =>
    each.startsWith('connect-src ') ? [each, ...connect].join(' ') : each,
  ).join('; ');
}

/** The policy as a header says it, which alone can keep others from putting the site in a frame. */
export const policyHeader = (connect: readonly string[] = []): string =>
  `${policyMeta(connect)}; frame-ancestors 'none'`;
