/** The content security policy: one list for the meta element of every page and for the header of a host that sends it. */

/** Where this site may get what from; scripts and styles follow below, because Astro writes those itself. */
export const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'self'",
] as const;

/** The full-text search is WebAssembly, and its worker obeys the header. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"];
export const STYLE_SOURCES = ["'self'"];

/** The whole policy as one header. The edit form may ask `connect` for the newest version of a file. */
export function policyHeader(connect: readonly string[] = []): string {
  return [
    ...DIRECTIVES.map((each) => (each.startsWith('connect-src ') ? [each, ...connect].join(' ') : each)),
    `script-src ${SCRIPT_SOURCES.join(' ')}`,
    `style-src ${STYLE_SOURCES.join(' ')}`,
    // Only a header can say this.
    "frame-ancestors 'none'",
  ].join('; ');
}
