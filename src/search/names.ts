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
  const { taken, share, complete } = cover(words, hits, model);
  const used = units.filter((_, index) => taken.has(index));
  if (used.length === 0) return undefined;
  const asked = used.reduce((sum, { weight }) => sum + weight, 0) / totalWeight(units);
  const sureness = (complete ? 1 : PARTLY) * (keyword ? KEYWORD : 1);
  return {
    organisation: of,
    score: 2 * share * asked * sureness,
    ...(complete && used.some(({ light }) => !light) && { by: keyword ? 'keyword' : 'name' }),
    units: taken,
  };
}

/** Which query words a name takes, what share of the name they make up, and whether that is all of it. */
function cover(words: readonly number[], hits: ReadonlyMap<number, Hit>, model: Model) {
  const taken = new Set<number>();
  let covered = 0;
  let whole = 0;
  let complete = true;
  for (const word of words) {
    const hit = hits.get(word);
    const weight = model.weight(word);
    whole += weight;
    covered += weight * (hit?.strength ?? 0);
    if (hit) taken.add(hit.unit);
    if ((hit?.strength ?? 0) < HARD) complete = false;
  }
  return { taken, share: covered / whole, complete };
}

/** Two names of one organisation ("penitentiaire inrichting (PI)") are one mention; a guess adds nothing to a name. */
function merge(a: Mention | undefined, b: Mention): Mention {
  if (!a) return b;
  const [best, other] = compare(a, b) <= 0 ? [a, b] : [b, a];
  return best.by === 'name' && other.by === 'name'
    ? { ...best, units: new Set([...best.units, ...other.units]) }
    : best;
}

/** Names before keywords before guesses; what is named first is usually who is asked; longer names before shorter ones. */
function compare(a: Mention, b: Mention): number {
  const place = a.by && a.by === b.by ? Math.min(...a.units) - Math.min(...b.units) : 0;
  return rankOf(b) - rankOf(a) || place || b.score - a.score;
}

function rankOf({ by }: Mention): number {
  return by === 'name' ? 2 : by === 'keyword' ? 1 : 0;
}
