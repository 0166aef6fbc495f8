/** A limit that a measurement is judged by, and the words for whether it is kept. */
import { decimals, table } from './table.ts';

export interface Target {
  wat: string;
  /** Nothing where this run did not measure it. */
  gemeten: number | undefined;
  hoogstens: number;
  eenheid: 'exponent' | 'GB' | '%' | 'bestanden' | 'kB' | '×';
}

const DECIMALS = { exponent: 2, GB: 2, '%': 0, bestanden: 2, kB: 1, '×': 1 };

/** A target that is reached exactly is kept; one that was not measured is neither. */
export function verdict({ gemeten, hoogstens }: Target): 'haalt' | 'haalt niet' | 'niet gemeten' {
  if (gemeten === undefined) return 'niet gemeten';
  return gemeten <= hoogstens ? 'haalt' : 'haalt niet';
}

/** Targets and whether they are kept, as Markdown. */
export function targetTable(targets: readonly Target[]): string {
  return table(
    ['doel', 'gemeten', 'hoogstens', ''],
    targets.map((target) => [
      target.wat,
      target.gemeten === undefined ? '–' : figure(target.gemeten, DECIMALS[target.eenheid], target.eenheid),
      figure(target.hoogstens, Number.isInteger(target.hoogstens) ? 0 : 1, target.eenheid),
      verdict(target),
    ]),
  );
}

function figure(value: number, digits: number, eenheid: Target['eenheid']): string {
  const unit = eenheid === 'exponent' || eenheid === 'bestanden' ? '' : ` ${eenheid}`;
  return decimals(value, digits) + unit;
}
