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
/** Below this a hit only shares a stray word with the query. */
const LOWEST = 0.2;
/** Sure: a good score, well ahead of the next question. */
const SURE = 0.8;
const AHEAD = 0.3;
/** The question itself was typed: it need not be far ahead of a question that resembles it. */
const SAID = 1.3;
/** Who names an organisation probably asks about what it is there for. */
const DOES = 0.2;
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
  const byName = mentions.filter(({ by }) => by === 'name');
  const questions = rankQuestions(model, lowerNames(units, byName), byName[0]?.organisation);
  const organisations = mentions.map(({ organisation, score }): Treffer => {
    return { soort: 'organisatie', id: model.organisations[organisation] ?? '', score };
  });
  const named = byName.length > 0 ? organisations[0] : undefined;
  const treffers = order(
    questions,
    organisations,
    named && onTop(named, questions, evidenceBeside(byName, units, model)),
  );
  const organisatie = named ?? keywordOnTop(treffers, organisations, mentions);
  return {
    query,
    zekerheid: certainty(treffers, questions, named, organisatie),
    treffers,
    ...(organisatie && { organisatie: organisatie.id }),
    woorden: textWords(units),
  };
}

/** A keyword ("gevangenis") names its organisation only when no question fits the query better. */
function keywordOnTop(
  [top]: readonly Treffer[],
  [first]: readonly Treffer[],
  [mention]: readonly Mention[],
): Treffer | undefined {
  return top && top === first && mention?.by ? top : undefined;
}

function rankQuestions(model: Model, units: readonly Unit[], named: number | undefined): Treffer[] {
  const does = named === undefined ? undefined : model.does[named];
  return scoreQuestions(model, units)
    .map((score, question): Treffer => {
      const likely = score > 0 && does?.has(question) ? DOES : 0;
      return { soort: 'vraag', id: model.questions[question] ?? '', score: score + likely };
    })
    .sort((a, b) => b.score - a.score);
}

function lowerNames(units: readonly Unit[], names: readonly Mention[]): Unit[] {
  const inName = unitsOf(names);
  return units.map((unit, index) =>
    inName.has(index) ? { ...unit, weight: unit.weight * NAME_WEIGHT } : unit,
  );
}

function unitsOf(mentions: readonly Mention[]): Set<number> {
  return new Set(mentions.flatMap(({ units }) => [...units]));
}

/** What the words outside the names say about the question they fit best. */
function evidenceBeside(names: readonly Mention[], units: readonly Unit[], model: Model): number {
  const inName = unitsOf(names);
  return Math.max(
    0,
    ...wordEvidence(
      model,
      units.filter((_, index) => !inName.has(index)),
    ),
  );
}

/** A named organisation comes first, or right after the question that is asked about it. */
function onTop(named: Treffer, questions: readonly Treffer[], beside: number): Treffer[] {
  const [question] = questions;
  const asks = question && (beside >= OTHER_EVIDENCE || question.score > named.score);
  return asks ? [question, named] : [named];
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
  [top]: readonly Treffer[],
  questions: readonly Treffer[],
  named: Treffer | undefined,
  organisatie: Treffer | undefined,
): Ranking['zekerheid'] {
  if (!top) return 'geen';
  if (top === named) return 'zeker';
  if (top.soort === 'organisatie' && top !== organisatie) return 'twijfel';
  const next = questions.find((treffer) => treffer !== top)?.score ?? 0;
  const clear = top.score - next >= AHEAD || (top.score >= SAID && top.score > next);
  return top.score >= SURE && clear ? 'zeker' : 'twijfel';
}
