/** The comparison as a table. */
import type { Weight } from '../scripts/bench/bytes.ts';
import type { Times } from '../scripts/bench/stats.ts';
import { decimals, kb, percent, table } from '../scripts/bench/table.ts';
import type { Score } from '../scripts/search-score.ts';

/** What was measured of one library. */
export interface PeerFigures extends Score {
  naam: string;
  /** The library in the browser, and what it searches in. */
  motor: Weight;
  index: Weight;
  /** Milliseconds to make it ready in the browser. */
  klaarzetten: number;
  perVraag: Times;
}

/** One row per library. */
export function peerTable(figures: readonly PeerFigures[], queries: number): string {
  return [
    '## Naast andere zoekbibliotheken',
    `Over ${queries} zoekvragen, in de browser; kB (brotli) en milliseconden.`,
    table(
      ['', 'eerste', 'top 3', 'MRR', 'niets', 'code', 'index', 'samen', 'klaarzetten', 'mediaan', 'p95'],
      figures.map(({ naam, eerste, topDrie, mrr, nul, motor, index, klaarzetten, perVraag }) => [
        naam,
        percent(eerste),
        percent(topDrie),
        decimals(mrr, 3),
        percent(nul),
        kb(motor.brotli),
        kb(index.brotli),
        kb(motor.brotli + index.brotli),
        decimals(klaarzetten, 1),
        decimals(perVraag.mediaan, 2),
        decimals(perVraag.p95, 2),
      ]),
    ),
  ].join('\n\n');
}
