import { aggregateLosses } from './aggregateLosses.js';
import type { Aggregate, Score } from './Metric.js';

/**
 * Makes a function that aggregates the losses of columns at given levels: the same numbers, to the last bit, as
 * {@link aggregateLosses} gives, without powers being taken anew for every node.
 *
 * @param losses - per column, per level the loss
 * @param weights - one weight a column, the greatest being 1
 * @param aggregate - the aggregate
 * @returns the score of a node, from its levels
 */
export function aggregateByLevel(
  losses: readonly (readonly number[])[],
  weights: readonly number[],
  aggregate: Aggregate,
): (levels: readonly number[]) => Score {
  if (aggregate !== 'geometric-mean') {
    return (levels) =>
      aggregateLosses(
        levels.map((level, column) => losses[column]?.[level] ?? 0),
        weights,
        aggregate,
      );
  }
  const exponent = 1 / Math.max(1, losses.length);
  const factors = losses.map((levels, column) =>
    levels.map((loss) => (loss * (weights[column] as number) + 1) ** exponent),
  );
  return (levels) => {
    let product = 1;
    for (let column = 0; column < levels.length; column++)
      product *= (factors[column] as readonly number[])[levels[column] as number] as number;
    return [product - 1];
  };
}
