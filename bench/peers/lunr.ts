/**
 * lunr with lunr-languages nl: its Dutch stemmer, stop words and trimmer; one field with the title in it twice, because
 * a title field of its own that weighs more costs four points; words OR-ed, exact before prefix (from four letters) and
 * one typing error (from five).
 */
import lunr from 'lunr';
import dutch from 'lunr-languages/lunr.nl.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import type { Build } from '../peer.ts';
import { fold } from '../words.ts';

stemmerSupport(lunr);
dutch(lunr);

export const build: Build = (documents) => {
  const index = lunr((builder) => {
    builder.use(lunr.nl);
    builder.ref('id');
    builder.field('all');
    for (const { id, title, text } of documents)
      builder.add({ id, all: [...title, ...title, ...text].join('. ') });
  });
  return (query) =>
    index
      .query((search) => {
        for (const word of lunr.tokenizer(fold(query)).map(String)) {
          search.term(word, { boost: 10 });
          if (word.length > 4) search.term(word, { editDistance: 1 });
          if (word.length > 3)
            search.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        }
      })
      .map(({ ref }) => ref);
};
