/** The site's own search, on the indexes that the site sends. */
export { build } from '../../scripts/bench/browser-matcher.ts';
