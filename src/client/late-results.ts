/** What is found in the texts, as one file that loads after the answer. */
export { findRegional } from './regional-texts.ts';
export { findTexts } from './text-results.ts';
