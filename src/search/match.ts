/** "wie kan …": which question is meant, and which organisation is named. */
import type { SearchIndex } from './index.ts';
import { type Model, readModel } from './model.ts';
import { findMentions, type Mention } from './names.ts';
import { readQuery, textWords, type Unit } from './query.ts';
import { scoreQuestions, wordEvidence } from './questions.ts';

/** Something the reader may mean. */
export interface Treffer {
  soort: 'vraag' | 'organisatie';
  id: string;
  score: number;
}

/** What a query means. */
export interface Ranking {
  query: string;
  /** One answer will do / offer a choice of three / nothing fits. */
  zekerheid: 'zeker' | 'twijfel' | 'geen';
  /** Questions and organisations in one list, the likeliest first. */
  treffers: Treffer[];
  /** An organisation that the query names. */
  organisatie?: string;
  /** Content words for a full-text search, their spelling repaired. */
  woorden: string[];
}

export interface Matcher {
  rank(query: string): Ranking;
}

const MOST_HITS = 8;
/** Below this a question only shares a stray word with the query. */
const LOWEST = 0.2;
/** Sure: a good score, well ahead of the next question. */
const SURE = 0.8;
const AHEAD = 0.3;
/** Words of an organisation's name say little about the question. */
const NAME_WEIGHT = 0.35;
/** With less than this beside the name, the organisation itself is meant. */
const OTHER_EVIDENCE = 0.3;

/** Reads an index once; `rank` then answers any number of queries, never throws, and does bounded work. */
export function prepare(index: SearchIndex): Matcher {
  const model = readModel(index);
  return { rank: (query) => rank(query, model) };
}

function rank(query: string, model: Model): Ranking {
  const units = readQuery(query, model);
  const mentions = findMentions(model, units);
  const named = mentions.filter((mention) => mention.named);
  const questions = rankQuestions(model, lowerNames(units, named));
  const organisations = mentions.map(({ organisation, score }): Treffer => {
    return { soort: 'organisatie', id: model.organisations[organisation] ?? '', score };
  });
  const first = named[0] && organisations[0];
  const top = first && onTop(first, questions, evidenceBeside(named, units, model));
  const treffers = order(questions, organisations, top);
  return {
    query,
    zekerheid: certainty(treffers, questions, first),
    treffers,
    ...(first && { organisatie: first.id }),
    woorden: textWords(units),
  };
}

function rankQuestions(model: Model, units: readonly Unit[]): Treffer[] {
  return scoreQuestions(model, units)
    .map((score, question): Treffer => ({ soort: 'vraag', id: model.questions[question] ?? '', score }))
    .filter(({ score }) => score >= LOWEST)
    .sort((a, b) => b.score - a.score);
}

function lowerNames(units: readonly Unit[], named: readonly Mention[]): Unit[] {
  const inName = unitsOf(named);
  return units.map((unit, index) =>
    inName.has(index) ? { ...unit, weight: unit.weight * NAME_WEIGHT } : unit,
  );
}

function unitsOf(mentions: readonly Mention[]): Set<number> {
  return new Set(mentions.flatMap(({ units }) => [...units]));
}

/** What the words outside the names say about the question they fit best. */
function evidenceBeside(named: readonly Mention[], units: readonly Unit[], model: Model): number {
  const inName = unitsOf(named);
  return Math.max(
    0,
    ...wordEvidence(
      model,
      units.filter((_, index) => !inName.has(index)),
    ),
  );
}

/** A named organisation comes first, or right after the question that is asked about it. */
function onTop(first: Treffer, questions: readonly Treffer[], beside: number): Treffer[] {
  const [question] = questions;
  const asks = question && (beside >= OTHER_EVIDENCE || question.score > first.score);
  return asks ? [question, first] : [first];
}

function order(
  questions: readonly Treffer[],
  organisations: readonly Treffer[],
  top: readonly Treffer[] = [],
) {
  const rest = [...questions, ...organisations]
    .filter((treffer) => treffer.score >= LOWEST && !top.includes(treffer))
    .sort((a, b) => b.score - a.score);
  return [...top, ...rest].slice(0, MOST_HITS);
}

function certainty(
  treffers: readonly Treffer[],
  questions: readonly Treffer[],
  first: Treffer | undefined,
): Ranking['zekerheid'] {
  const [top] = treffers;
  if (!top) return 'geen';
  if (top === first) return 'zeker';
  const next = questions.find((treffer) => treffer !== top)?.score ?? 0;
  return top.score >= SURE && top.score - next >= AHEAD ? 'zeker' : 'twijfel';
}
