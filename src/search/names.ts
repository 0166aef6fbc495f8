/** Which organisations a query names, and with which of its words. */
import type { Model, Name } from './model.ts';
import type { Unit } from './query.ts';
import { bestHits, type Hit, totalWeight } from './questions.ts';
import { HARD } from './vocabulary.ts';

/** Half a name is a guess. */
const PARTLY = 0.7;
/** A keyword ("gevangenis") may be an ordinary word: a question that has it too goes first. */
const KEYWORD = 0.4;

/** What a query says about one organisation. */
export interface Mention {
  organisation: number;
  /** 0–2, on the scale of the questions. */
  score: number;
  /** Whether a whole name is there, or only a whole keyword. */
  by?: 'name' | 'keyword';
  /** The query words that make up its names. */
  units: ReadonlySet<number>;
}

/** The organisations that a query names or comes near to, the surest first. */
export function findMentions(model: Model, units: readonly Unit[]): Mention[] {
  const hits = bestHits(units);
  const found = new Map<number, Mention>();
  for (const name of model.names) {
    const mention = readName(name, hits, units, model);
    if (mention) found.set(name.of, merge(found.get(name.of), mention));
  }
  return [...found.values()].sort(compare);
}

function readName(
  { of, words, keyword }: Name,
  hits: ReadonlyMap<number, Hit>,
  units: readonly Unit[],
  model: Model,
): Mention | undefined {
  const found = new Set<number>();
  let covered = 0;
  let whole = 0;
  let complete = true;
  for (const word of words) {
    const hit = hits.get(word);
    const weight = model.weight(word);
    whole += weight;
    if (!hit || hit.strength < HARD) complete = false;
    if (!hit) continue;
    covered += weight * hit.strength;
    found.add(hit.unit);
  }
  if (found.size === 0) return undefined;
  let asked = 0;
  for (const unit of found) asked += units[unit]?.weight ?? 0;
  const by = keyword ? 'keyword' : 'name';
  return {
    organisation: of,
    score:
      (2 * covered * asked * (complete ? 1 : PARTLY) * (keyword ? KEYWORD : 1)) / whole / totalWeight(units),
    ...(complete && { by }),
    units: found,
  };
}

/** Two names of one organisation ("penitentiaire inrichting (PI)") are one mention; a guess adds nothing to a name. */
function merge(a: Mention | undefined, b: Mention): Mention {
  if (!a) return b;
  const [best, other] = compare(a, b) <= 0 ? [a, b] : [b, a];
  return best.by === 'name' && other.by === 'name'
    ? { ...best, units: new Set([...best.units, ...other.units]) }
    : best;
}

/** Names before keywords before guesses; the score puts longer names before shorter ones. */
function compare(a: Mention, b: Mention): number {
  return rankOf(b) - rankOf(a) || b.score - a.score;
}

function rankOf({ by }: Mention): number {
  return by === 'name' ? 2 : by === 'keyword' ? 1 : 0;
}
