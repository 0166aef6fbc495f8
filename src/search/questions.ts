/** How well each question fits the words of a query. */
import type { Model } from './model.ts';
import type { Unit } from './query.ts';

/** Which query word stands most surely for a known word, and how surely. */
export interface Hit {
  unit: number;
  strength: number;
}

/** Per known word the query word that stands for it most surely. */
export function bestHits(units: readonly Unit[]): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  for (const [unit, { matches }] of units.entries())
    for (const { word, strength } of matches)
      if (strength > (hits.get(word)?.strength ?? 0)) hits.set(word, { unit, strength });
  return hits;
}

/** A query of only light words ("hoe laat is het") tells too little to score high. */
const LEAST_WEIGHT = 0.6;

/** The weight of all words of a query together. */
export function totalWeight(units: readonly Unit[]): number {
  return Math.max(
    LEAST_WEIGHT,
    units.reduce((sum, { weight }) => sum + weight, 0),
  );
}

/** Per question a score of 0–2: how well its best phrase fits, plus how many of its words the query has. */
export function scoreQuestions(model: Model, units: readonly Unit[]): number[] {
  const total = totalWeight(units);
  const evidence = wordEvidence(model, units);
  return bestPhrases(model, units).map((phrase, question) => (phrase + (evidence[question] ?? 0)) / total);
}

/** Per question the weight of the query words that point at it, in whatever phrases they occur. */
export function wordEvidence(model: Model, units: readonly Unit[]): number[] {
  const evidence = model.questions.map(() => 0);
  for (const { matches, weight } of units) {
    const best = new Map<number, number>();
    for (const { word, strength } of matches)
      for (const [question, typical] of model.typical.get(word) ?? [])
        best.set(question, Math.max(best.get(question) ?? 0, strength * typical));
    for (const [question, value] of best) evidence[question] = (evidence[question] ?? 0) + weight * value;
  }
  return evidence;
}

/** Per question the best phrase: the query weight it explains × the part of the phrase that was asked for. */
function bestPhrases(model: Model, units: readonly Unit[]): number[] {
  const hits = bestHits(units);
  const best = model.questions.map(() => 0);
  for (const { of, words } of model.phrases) {
    const explained = new Map<number, number>();
    let asked = 0;
    let whole = 0;
    for (const word of words) {
      const weight = model.weight(word);
      const hit = hits.get(word);
      whole += weight;
      if (!hit) continue;
      asked += weight * hit.strength;
      explained.set(hit.unit, Math.max(explained.get(hit.unit) ?? 0, hit.strength));
    }
    if (asked === 0) continue;
    let weight = 0;
    for (const [unit, strength] of explained) weight += (units[unit]?.weight ?? 0) * strength;
    best[of] = Math.max(best[of] ?? 0, weight * (asked / whole));
  }
  return best;
}
