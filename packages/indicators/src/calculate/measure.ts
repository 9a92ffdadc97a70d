import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { proportionBounds, ratioCounts } from '../logic/fractionBounds.js';
import { OUTCOME_ABOVE, OUTCOME_BELOW, OUTCOME_BOTH, OUTCOME_NONE } from '../logic/outcomes.js';
import type { ConfidenceInterval, Range } from '../results/ResultCell.js';
import { clopperPearson } from '../statistics/clopperPearson.js';
import { poissonExact } from '../statistics/poissonExact.js';
import { quantile } from '../statistics/quantile.js';
import { wilson } from '../statistics/wilson.js';
import type { Quantity } from '../values/Quantity.js';
import { divide } from '../values/quantityArithmetic.js';
import type { CellAccumulator } from './CellAccumulator.js';

/** The numbers of a cell, before status and flags. */
export interface Measurement {
  /** Value on the scale of the unit. */
  readonly value: number | null;
  /** Above the line. */
  readonly numerator: number | null;
  /** Below the line. */
  readonly denominator: number | null;
  /** What the value may be. */
  readonly bounds: Range | null;
  /** Confidence interval. */
  readonly interval: ConfidenceInterval | null;
  /** Units whose place is not certain. */
  readonly undetermined: number;
  /** True if the value itself is an end of a range. */
  readonly bound: boolean;
  /** True if there is nothing to divide by. */
  readonly zeroDenominator: boolean;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const at = (cell: CellAccumulator, mask: number): number => cell.masks[mask] ?? 0;

function scaled(
  range: readonly [number, number] | undefined,
  per: number,
): readonly [number, number] | undefined {
  return range === undefined ? undefined : [range[0] * per, range[1] * per];
}

function interval(
  definition: IndicatorDefinition,
  numerator: number,
  denominator: number | null,
  per: number,
): ConfidenceInterval | null {
  const { method = 'none', level = 0.95 } = definition.uncertainty ?? {};
  if (method === 'none' || !Number.isInteger(numerator)) return null;
  let ends: readonly [number, number] | undefined;
  if (method === 'poisson-exact')
    ends =
      denominator === 0
        ? undefined
        : scaled(poissonExact(numerator, level), per / (denominator ?? 1));
  else if (denominator !== null && Number.isInteger(denominator) && numerator <= denominator)
    ends = scaled(
      (method === 'wilson' ? wilson : clopperPearson)(numerator, denominator, level),
      per,
    );
  return ends === undefined ? null : { method, level, low: ends[0], high: ends[1] };
}

/** A count: units certainly in, and how many there may be. */
function count(definition: IndicatorDefinition, cell: CellAccumulator): Measurement {
  const certain = at(cell, OUTCOME_ABOVE);
  const open = at(cell, OUTCOME_ABOVE | OUTCOME_NONE);
  const per = definition.unit.per ?? 1;
  return {
    value: certain * per,
    numerator: certain,
    denominator: null,
    bounds: { low: certain * per, high: (certain + open) * per },
    interval: interval(definition, certain, null, per),
    undetermined: cell.open,
    bound: false,
    zeroDenominator: false,
  };
}

function proportion(definition: IndicatorDefinition, cell: CellAccumulator): Measurement {
  const per = definition.unit.per ?? 1;
  const numerator = at(cell, OUTCOME_BOTH);
  const denominator = numerator + at(cell, OUTCOME_BELOW);
  const bounds = proportionBounds(cell.masks);
  let undetermined = 0;
  cell.masks.forEach((units, mask) => {
    if ((mask & (mask - 1)) !== 0) undetermined += units;
  });
  return {
    value: denominator === 0 ? null : (per * numerator) / denominator,
    numerator,
    denominator,
    bounds:
      bounds.lowValue === null || bounds.highValue === null
        ? null
        : { low: bounds.lowValue * per, high: bounds.highValue * per },
    interval: denominator === 0 ? null : interval(definition, numerator, denominator, per),
    undetermined,
    bound: false,
    zeroDenominator: denominator === 0,
  };
}

const toRange = (quantity: Quantity | null): Range | null =>
  quantity === null ? null : { low: quantity.low, high: quantity.high };

function ratio(definition: IndicatorDefinition, cell: CellAccumulator): Measurement {
  const per = definition.unit.per ?? 1;
  const counts = ratioCounts(cell.masks);
  const bounds = divide(
    { low: counts.numeratorLow, high: counts.numeratorHigh },
    { low: counts.denominatorLow, high: counts.denominatorHigh },
    per,
  );
  const empty = counts.denominatorLow === 0;
  return {
    value: empty ? null : (per * counts.numeratorLow) / counts.denominatorLow,
    numerator: counts.numeratorLow,
    denominator: counts.denominatorLow,
    bounds: toRange(bounds),
    interval: null,
    undetermined:
      counts.numeratorHigh - counts.numeratorLow + counts.denominatorHigh - counts.denominatorLow,
    bound: false,
    zeroDenominator: empty,
  };
}

/** A count over a known figure: a fixed number or a population. */
function rate(
  definition: IndicatorDefinition,
  cell: CellAccumulator,
  population: Quantity | undefined,
): Measurement {
  const per = definition.unit.per ?? 1;
  const above = count({ ...definition, unit: { measure: definition.unit.measure } }, cell);
  const numerator = above.numerator ?? 0;
  const high = numerator + at(cell, OUTCOME_ABOVE | OUTCOME_NONE);
  if (population === undefined || population.high === 0)
    return {
      ...above,
      value: null,
      numerator,
      denominator: population?.low ?? null,
      bounds: null,
      interval: null,
      zeroDenominator: true,
    };
  return {
    ...above,
    value: population.low === 0 ? null : (per * numerator) / population.low,
    numerator,
    denominator: population.low,
    bounds: toRange(divide({ low: numerator, high }, population, per)),
    interval: interval(definition, numerator, population.low, per),
    bound: population.low !== population.high,
  };
}

function sum(definition: IndicatorDefinition, cell: CellAccumulator): Measurement {
  const per = definition.unit.per ?? 1;
  const failed = definition.value?.whenUnknown === 'fail' && cell.unknownValues > 0;
  const mixed = cell.otherCurrency > 0 && cell.units - cell.otherCurrency <= 0;
  return {
    value: failed || mixed ? null : cell.aboveLow * per,
    numerator: failed || mixed ? null : cell.aboveLow,
    denominator: null,
    bounds: { low: cell.aboveLow * per, high: finite(cell.aboveHigh * per) },
    interval: null,
    undetermined: cell.open,
    bound: cell.aboveHigh > cell.aboveLow && cell.open === 0,
    zeroDenominator: false,
  };
}

function ratioOfSums(definition: IndicatorDefinition, cell: CellAccumulator): Measurement {
  const per = definition.unit.per ?? 1;
  const empty = cell.belowLow === 0;
  return {
    value: empty ? null : (per * cell.aboveLow) / cell.belowLow,
    numerator: cell.aboveLow,
    denominator: cell.belowLow,
    bounds: toRange(
      divide(
        { low: cell.aboveLow, high: finite(cell.aboveHigh) },
        { low: cell.belowLow, high: finite(cell.belowHigh) },
        per,
      ),
    ),
    interval: null,
    undetermined: cell.open,
    bound: cell.aboveHigh > cell.aboveLow || cell.belowHigh > cell.belowLow,
    zeroDenominator: empty,
  };
}

/** Means and quantiles: the value from exact amounts, bounds from the lower and upper ends of ranges. */
function average(definition: IndicatorDefinition, cell: CellAccumulator): Measurement {
  const of = (values: readonly number[]): number | null => {
    if (values.length === 0) return null;
    if (definition.kind === 'mean') return values.reduce((a, b) => a + b, 0) / values.length;
    return quantile(
      [...values].sort((a, b) => a - b),
      definition.kind === 'median' ? 0.5 : (definition.quantile ?? 0.5),
    );
  };
  const low = of(cell.lows);
  const high = of(cell.highs);
  const exact = low !== null && low === high;
  return {
    value: exact
      ? low
      : low === null || high === null || !Number.isFinite(high)
        ? null
        : (low + high) / 2,
    numerator: cell.lows.length,
    denominator: null,
    bounds: low === null ? null : { low, high: high === null ? null : finite(high) },
    interval: null,
    undetermined: cell.open,
    bound: !exact && low !== null,
    zeroDenominator: low === null,
  };
}

/**
 * Turns what was gathered for a cell into its numbers.
 *
 * @param definition - The definition.
 * @param cell - What was gathered.
 * @param population - The external or fixed figure, for rates and proportions of a fixed number.
 */
export function measure(
  definition: IndicatorDefinition,
  cell: CellAccumulator,
  population: Quantity | undefined,
): Measurement {
  switch (definition.kind) {
    case 'proportion':
      if (definition.denominator?.fixed !== undefined) return rate(definition, cell, population);
      return proportion(definition, cell);
    case 'ratio':
      return definition.numerator?.value === undefined
        ? ratio(definition, cell)
        : ratioOfSums(definition, cell);
    case 'rate':
      return rate(definition, cell, population);
    case 'sum':
      return sum(definition, cell);
    case 'mean':
    case 'median':
    case 'quantile':
      return average(definition, cell);
    default:
      return count(definition, cell);
  }
}
