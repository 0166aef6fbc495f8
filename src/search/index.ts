/** The search index: everything the matcher needs to know, as small JSON for a phone. */
import type { Organisatie, Vraag } from '../../schemas/index.ts';
import { isShortAlias, tokenize } from './fold.ts';
import { FUNCTION_WORDS } from './words.ts';

/** A question as the index reads it. */
export interface VraagBron {
  id: string;
  data: Vraag;
}

/** A profile as the index reads it: only what the organisation is called and looked for by. */
export interface OrganisatieBron {
  id: string;
  data: Pick<Organisatie, 'naam' | 'ookBekendAls' | 'vroeger' | 'zoekwoorden' | 'en' | 'kan'>;
}

/**
 * Per question its phrases; per organisation its names (former ones too), its keywords, and the questions it answers
 * with a plain yes: who names an organisation probably asks about what it is there for.
 * A list of phrases is one string: `|` between phrases, a space between words.
 */
export interface SearchIndex {
  vragen: [id: string, phrases: string][];
  organisaties: [id: string, names: string, keywords: string, does: string][];
}

/** A map as the list of entries that an index is built from. */
export const entriesOf = <T>(map: ReadonlyMap<string, T>): { id: string; data: T }[] =>
  [...map].map(([id, data]) => ({ id, data }));

/** Two capitals in one word: "PI", "HvB". */
const ABBREVIATION = /^\S*\p{Lu}\S*\p{Lu}\S*$/u;

/** Makes the index; the same content gives the same bytes, in whatever order it comes in. */
export function buildSearchIndex(
  vragen: readonly VraagBron[],
  organisaties: readonly OrganisatieBron[],
): SearchIndex {
  const questions = byId(vragen).map(({ id, data }) => ({
    id,
    phrases: phrases([data.vraag, data.kort, ...data.synoniemen, data.en.vraag, ...data.en.synoniemen]),
  }));
  const asked = new Set(questions.flatMap((question) => question.phrases));
  return {
    vragen: questions.map((question) => [question.id, question.phrases.join('|')]),
    organisaties: byId(organisaties).map(({ id, data }) => {
      const names = phrases(namesOf(data).flatMap(halves));
      // A keyword that is also a question ("enkelband") means the question.
      const keywords = phrases(keywordsOf(data).flatMap(halves)).filter((keyword) => !asked.has(keyword));
      return [id, names.join('|'), keywords.join('|'), doesOf(data)];
    }),
  };
}

/**
 * The words of a phrase that count: folded, without function words (unless there is nothing else). Two capitals
 * ("OM") stay capitals, so that they are never taken for the word "om".
 */
export function contentWords(text: string): string[] {
  const words = tokenize(text).map(({ raw, word }) => (isShortAlias(raw) ? raw : word));
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  return content.length > 0 ? content : words;
}

function namesOf({ naam, ookBekendAls = [], vroeger = [] }: OrganisatieBron['data']): string[] {
  return [naam, ...ookBekendAls, ...vroeger.map((former) => former.naam)];
}

function keywordsOf({ zoekwoorden = [], en }: OrganisatieBron['data']): string[] {
  return [...zoekwoorden, ...(en ? [en.naam, ...(en.synoniemen ?? [])] : [])];
}

/** The questions that an organisation answers with a plain yes. */
function doesOf({ kan = {} }: OrganisatieBron['data']): string {
  return Object.keys(kan)
    .filter((vraag) => kan[vraag]?.antwoord === 'ja')
    .toSorted()
    .join(' ');
}

/** "penitentiaire inrichting (PI)" is also findable by either half; "FACT-team (ggz)" only by the first. */
function halves(text: string): string[] {
  const [, before, inside] = /^(.+)\((.+)\)$/.exec(text) ?? [];
  if (before === undefined || inside === undefined) return [text];
  return ABBREVIATION.test(inside) ? [before, inside] : [before, text];
}

/** The phrases that texts come down to, each once, in a fixed order. */
export function phrases(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => contentWords(text).join(' ')).filter(Boolean))].sort();
}

/** Items in the order of their ids. */
export function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
