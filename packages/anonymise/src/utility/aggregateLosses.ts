import type { Aggregate, Score } from './Metric.js';

/** Grid on which ranked losses are compared, so that rounding noise decides nothing (ARX does the same). */
const RANK_GRID = 1e10;

/**
 * Aggregates the losses of the columns.
 *
 * @param losses - one loss a column
 * @param weights - one weight a column, the greatest being 1
 * @param aggregate - the function
 * @returns the score; for `rank` the weighted losses in descending order
 */
export function aggregateLosses(
  losses: ArrayLike<number>,
  weights: readonly number[],
  aggregate: Aggregate,
): Score {
  const count = Math.max(1, losses.length);
  const weighted = Array.from(losses, (loss, column) => loss * (weights[column] as number));
  switch (aggregate) {
    case 'geometric-mean':
      return [weighted.reduce((product, loss) => product * (loss + 1) ** (1 / count), 1) - 1];
    case 'arithmetic-mean':
      return [weighted.reduce((sum, loss) => sum + loss, 0) / count];
    case 'sum':
      return [weighted.reduce((sum, loss) => sum + loss, 0)];
    case 'maximum':
      return [weighted.reduce((most, loss) => Math.max(most, loss), 0)];
    case 'rank':
      return Array.from(losses, (loss, column) => {
        return (Math.floor(loss * RANK_GRID) / RANK_GRID) * (weights[column] as number);
      }).sort((left, right) => right - left);
  }
}
