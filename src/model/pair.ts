/** Two partners side by side. The trouble arises between organisations, so this is worked out per pair. */
import { type Comparison, compareAnswers } from './pair/comparison.ts';
import type { Lookup, Side } from './pair/lookup.ts';
import { type Meeting, meetingsOf } from './pair/meetings.ts';
import { type Thought, thoughtsOf } from './pair/misunderstandings.ts';
import { atTable, type Passing, passingFrom, type Told } from './pair/passing.ts';
import { openEnds, questionsFor } from './pair/questions.ts';
import { type SharingDirection, sharingFrom } from './pair/sharing.ts';
import { type SummaryLine, summarise } from './pair/summary.ts';

export interface Pair {
  sides: readonly [Side, Side];
  comparison: Comparison;
  /** From the first to the second, and back. */
  passing: readonly [Passing, Passing];
  table: Told[];
  sharing: readonly [SharingDirection, SharingDirection];
  thoughts: readonly [Thought, Thought];
  /** What to ask the first, and what to ask the second. */
  questions: readonly [string[], string[]];
  openEnds: string[];
  meetings: Meeting[];
  /** What a reader with a phone needs first. */
  summary: SummaryLine[];
}

/** Every pair once, the ids of a pair in alphabetical order. */
export function pairsOf(ids: Iterable<string>): [string, string][] {
  const sorted = [...ids].toSorted();
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second): [string, string] => [first, second]),
  );
}

/** Everything that shows between two partners. */
export function pairOf(lookup: Lookup, firstId: string, secondId: string): Pair {
  const first = lookup.side(firstId);
  const second = lookup.side(secondId);
  const sides = [first, second] as const;
  const comparison = compareAnswers(lookup, sides);
  const passing = [passingFrom(lookup, first, second), passingFrom(lookup, second, first)] as const;
  const table = atTable(first, second);
  const sharing = [sharingFrom(lookup, first, second), sharingFrom(lookup, second, first)] as const;
  const meetings = meetingsOf(lookup, first, second);
  const known = table.length > 0 || passing.some(({ work }) => work.length > 0);
  return {
    sides,
    comparison,
    passing,
    table,
    sharing,
    thoughts: [thoughtsOf(lookup, first, second), thoughtsOf(lookup, second, first)],
    questions: [questionsFor(lookup, first, second), questionsFor(lookup, second, first)],
    openEnds: openEnds(lookup, sides, comparison, passing, known),
    meetings,
    summary: summarise(lookup, { sides, comparison, passing, table, sharing, meetings }),
  };
}
