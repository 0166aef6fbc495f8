/**
 * MiniSearch: words OR-ed, prefix and fuzzy 0.2 (both weighing 0.3), titles twice as heavy. It has no stemmer or stop
 * words of its own; its hook for words gets Orama's Dutch stop words. Orama's stemmer there costs three points, so it
 * is off.
 */
import { stopwords } from '@orama/stopwords/dutch';
import MiniSearch, { type Options } from 'minisearch';
import type { Build, PeerDocument, Save } from '../peer.ts';
import { fold } from '../words.ts';

const STOP = new Set(stopwords);

const OPTIONS: Options<PeerDocument> = {
  fields: ['title', 'text'],
  extractField: (document, field) => {
    const value = document[field as keyof PeerDocument];
    return Array.isArray(value) ? value.join('. ') : value;
  },
  processTerm: (term) => {
    const word = fold(term);
    return STOP.has(word) ? null : word;
  },
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true, weights: { fuzzy: 0.3, prefix: 0.3 } },
};

export const build: Build = (documents) => {
  const engine = indexOf(documents);
  return (query) => engine.search(query).map(({ id }) => String(id));
};

export const save: Save = (documents) => JSON.stringify(indexOf(documents));

function indexOf(documents: PeerDocument[]): MiniSearch<PeerDocument> {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(documents);
  return engine;
}
