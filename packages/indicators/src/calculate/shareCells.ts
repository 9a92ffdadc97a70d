import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { OUTCOME_ABOVE } from '../logic/outcomes.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../results/TableDimension.js';
import { shareOfWhole } from '../values/quantityArithmetic.js';
import type { CellAccumulator } from './CellAccumulator.js';
import type { Measurement } from './measure.js';

/** The cells a share is made of. */
export interface ShareParts {
  /** The part. */
  readonly part: CellAccumulator;
  /** All parts together. */
  readonly whole: CellAccumulator;
  /** Units whose part is unknown. */
  readonly unknown: CellAccumulator | undefined;
  /** Units to which the question does not apply. */
  readonly notApplicable: CellAccumulator | undefined;
}

const weighted = (cell: CellAccumulator | undefined): number => cell?.masks[OUTCOME_ABOVE] ?? 0;

/**
 * One part of a share: units of the category out of the base. Over a known base the unknown stay out, are counted
 * beside it, and the value with unknown kept in is given too.
 *
 * @param definition - The definition.
 * @param category - Code of the part.
 * @param parts - What was gathered.
 * @returns The numbers, and the value with unknown included.
 */
export function measureShare(
  definition: IndicatorDefinition,
  category: string,
  parts: ShareParts,
): {
  readonly found: Measurement;
  readonly unknownIncluded: number | null;
  readonly unknown: number;
} {
  const per = definition.unit.per ?? 1;
  const all = weighted(parts.whole) - weighted(parts.notApplicable);
  const unknown = weighted(parts.unknown);
  const keepUnknown = definition.share?.base === 'all';
  const base = keepUnknown ? all : all - unknown;
  const numerator = category === TOTAL ? base : weighted(parts.part);
  const outside = !keepUnknown && (category === UNKNOWN || category === NOT_APPLICABLE);
  const open = parts.whole.open + (keepUnknown ? 0 : unknown);
  const possible = shareOfWhole(
    { low: numerator, high: numerator + open },
    { low: Math.max(0, base - numerator), high: Math.max(0, base - numerator) + open },
    per,
  );
  const empty = base === 0;
  return {
    found: {
      value: empty || outside ? null : (per * numerator) / base,
      numerator,
      // What is not known is no part of a base of the known.
      denominator: outside ? null : base,
      bounds:
        outside || category === TOTAL || possible === null
          ? null
          : { low: possible.low, high: possible.high },
      interval: null,
      undetermined: parts.part.open,
      bound: false,
      zeroDenominator: empty,
    },
    unknownIncluded: all === 0 || keepUnknown || outside ? null : (per * numerator) / all,
    unknown,
  };
}
