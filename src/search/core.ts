/** The small part of the index that is fetched first, and what the whole has beyond it. */
import {
  buildSearchIndex,
  byId,
  contentWords,
  type OrganisatieBron,
  phrases,
  type SearchIndex,
  type VraagBron,
} from './index.ts';
import type { Labels } from './labels.ts';
import { stem } from './stem.ts';

/** How many synonyms of a question the core holds. */
const CORE_SYNONYMS = 18;
/** A word that is in more phrases of its question than this says no more for it. */
const OFTEN = 4;
/** How much every letter costs: the core must be light before it is complete. */
const PER_LETTER = 1.7;

/**
 * The small index: of each question its own words and the synonyms that say most in the fewest letters, of each
 * organisation its names. It answers most plain queries; `answersAlone` says when the whole index is needed.
 */
export function buildCoreIndex(
  vragen: readonly VraagBron[],
  organisaties: readonly OrganisatieBron[],
): SearchIndex {
  const dutch = byId(vragen).map(({ id, data }) => ({
    id,
    own: phrases([data.vraag, data.kort]),
    synonyms: phrases(data.synoniemen),
  }));
  const among = countWords(dutch.map(({ own, synonyms }) => new Set([...own, ...synonyms].flatMap(stems))));
  return {
    vragen: dutch.map(({ id, own, synonyms }) => {
      const here = countWords([...own, ...synonyms].map(stems));
      const tells = (word: string) => Math.min(OFTEN, here.get(word) ?? 0) / Math.sqrt(among.get(word) ?? 1);
      const worth = (phrase: string) =>
        stems(phrase).reduce((sum, word) => sum + tells(word), 0) / (phrase.length + 1) ** PER_LETTER;
      const best = synonyms.toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1));
      return [id, [...new Set([...own, ...best.slice(0, CORE_SYNONYMS)])].sort().join('|')];
    }),
    organisaties: buildSearchIndex([], organisaties).organisaties.map(([id, names, , does]) => [
      id,
      names,
      '',
      does,
    ]),
  };
}

const stems = (phrase: string): string[] => [...new Set(phrase.split(' ').map(stem))];

/** In how many of the groups each word is. */
function countWords(groups: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) for (const word of group) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What the whole index has beyond the core: that is all a phone still has to fetch. */
export function beyondCore(whole: SearchIndex, core: SearchIndex): SearchIndex {
  return {
    vragen: whole.vragen.map(([id, list], at) => [id, without(list, core.vragen[at]?.[1] ?? '')]),
    organisaties: whole.organisaties.map(([id, names, keywords], at) => [
      id,
      without(names, core.organisaties[at]?.[1] ?? ''),
      keywords,
      '',
    ]),
  };
}

/** The whole index again, from the core and what it lacks. */
export function withCore(core: SearchIndex, beyond: SearchIndex): SearchIndex {
  return {
    vragen: core.vragen.map(([id, list], at) => [id, union(list, beyond.vragen[at]?.[1] ?? '')]),
    organisaties: core.organisaties.map(([id, names, , does], at) => {
      const [, more = '', keywords = ''] = beyond.organisaties[at] ?? [];
      return [id, union(names, more), keywords, does];
    }),
  };
}

/** The core as it travels, with what to show of each hit; what follows from the shown words is left out. */
export interface CoreFile {
  vragen: [id: string, vraag: string, phrases: string][];
  /** What an organisation does, as the places of those questions in the list. */
  organisaties: [id: string, naam: string, names: string, does: number[]][];
}

/** Packs the core index and its labels. */
export function packCore({ vragen, organisaties }: SearchIndex, labels: Labels): CoreFile {
  const places = new Map(vragen.map(([id], at) => [id, at]));
  return {
    vragen: vragen.map(([id, list]) => {
      const vraag = labels.vraag[id] ?? id;
      return [id, vraag, without(list, phraseOf(vraag))];
    }),
    organisaties: organisaties.map(([id, names, , does]) => [
      id,
      labels.organisatie[id] ?? id,
      names,
      does.split(' ').flatMap((vraag) => places.get(vraag) ?? []),
    ]),
  };
}

/** The core index and its labels again. */
export function unpackCore({ vragen, organisaties }: CoreFile): { index: SearchIndex; labels: Labels } {
  return {
    index: {
      vragen: vragen.map(([id, vraag, list]) => [id, union(list, phraseOf(vraag))]),
      organisaties: organisaties.map(([id, , names, does]) => [
        id,
        names,
        '',
        does.map((at) => vragen[at]?.[0] ?? '').join(' '),
      ]),
    },
    labels: {
      vraag: Object.fromEntries(vragen.map(([id, vraag]) => [id, vraag])),
      organisatie: Object.fromEntries(organisaties.map(([id, naam]) => [id, naam])),
    },
  };
}

const phraseOf = (text: string): string => contentWords(text).join(' ');
const listOf = (text: string): string[] => (text === '' ? [] : text.split('|'));
const union = (one: string, other: string): string => [...listOf(one), ...listOf(other)].sort().join('|');

function without(whole: string, part: string): string {
  const known = new Set(listOf(part));
  return listOf(whole)
    .filter((phrase) => !known.has(phrase))
    .join('|');
}
