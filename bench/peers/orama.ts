/**
 * Orama in Dutch: its Dutch stop words, one typing error, any word may match, phrases as lists. Its Dutch stemmer costs
 * three points here, so it is off; heavier titles gain nothing.
 */
import { create, insertMultiple, search } from '@orama/orama';
import { stopwords } from '@orama/stopwords/dutch';
import type { Build } from '../peer.ts';

export const build: Build = async (documents) => {
  const database = create({
    schema: { id: 'string', title: 'string[]', text: 'string[]' } as const,
    components: { tokenizer: { language: 'dutch', stemming: false, stopWords: stopwords } },
  });
  await insertMultiple(database, documents);
  return async (query) => {
    const { hits } = await search(database, {
      term: query,
      properties: ['title', 'text'],
      tolerance: 1,
      threshold: 1,
      limit: 10,
    });
    return hits.map(({ document }) => document.id);
  };
};
