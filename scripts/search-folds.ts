/** How search does on wording it has not seen: each tenth of the synonyms is asked of an index made without it. */
import { buildSearchIndex, type VraagBron } from '../src/search/index.ts';
import { prepare } from '../src/search/match.ts';
import { answer, type Query, type Score, score } from './search-score.ts';
import type { SearchSource } from './search-source.ts';

const FOLDS = 10;

/** Success over all Dutch synonyms, each left out once. A hard test: what is asked is just what nobody else says. */
export function leaveOutScore({ vragen, organisaties }: SearchSource): Score {
  const outcomes = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (index: number) => index % FOLDS === fold;
    const left = vragen.map(({ id, data }): VraagBron => {
      return { id, data: { ...data, synoniemen: data.synoniemen.filter((_, index) => !isOut(index)) } };
    });
    const queries = vragen.flatMap(({ id, data }) =>
      data.synoniemen
        .filter((_, index) => isOut(index))
        .map((q): Query => ({ q, kind: 'capability', expect: { capability: id } })),
    );
    return answer(prepare(buildSearchIndex(left, organisaties)), queries);
  });
  return score(outcomes.flat());
}
