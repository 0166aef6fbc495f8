/**
 * Fuse.js: word by word with TF-IDF, any word may match, accents ignored, Orama's Dutch stop words; of the thresholds
 * 0.1 did best. The whole query as one pattern (threshold 0.5) gets five points more right at once and five fewer in
 * the first three, the same MRR, and takes ten times as long. Fuse has no stemmer; Orama's costs three points here.
 */
import { stopwords } from '@orama/stopwords/dutch';
import Fuse from 'fuse.js';
import type { Build } from '../peer.ts';

const STOP = new Set(stopwords);

export const build: Build = (documents) => {
  const engine = new Fuse(documents, {
    keys: ['title', 'text'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.1,
    useTokenSearch: true,
    tokenize: (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word)),
  });
  return (query) => engine.search(query, { limit: 10 }).map(({ item }) => item.id);
};
