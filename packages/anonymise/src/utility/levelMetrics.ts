import type { Frame } from '../classes/Frame.js';
import type { Metric } from './Metric.js';
import { suppressedRows } from './suppressedRows.js';

/**
 * Precision (Sweeney 2002): mean height of the cells in their hierarchies, suppressed rows counting fully.
 *
 * @param frame - the frame
 * @param monotone - whether suppressed rows cost nothing more than their generalisation
 * @returns the metric
 */
export function precisionMetric(frame: Frame, monotone = false): Metric {
  const heights = frame.quasi.map(({ hierarchy }) => Math.max(1, hierarchy.levels - 1));
  const columns = Math.max(1, heights.length);
  const generalised = (levels: readonly number[]): number[] =>
    levels.map((level, column) => level / (heights[column] as number));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / columns;
  return {
    bound: (levels) => [mean(generalised(levels))],
    score: (levels, layer, out) => {
      const rows = frame.rowCount;
      const outRows = monotone ? 0 : suppressedRows(layer, out);
      if (rows === 0) return [0];
      return [
        mean(generalised(levels).map((share) => ((rows - outRows) * share + outRows) / rows)),
      ];
    },
  };
}

/**
 * Height: the sum of the levels.
 *
 * @returns the metric
 */
export function heightMetric(): Metric {
  return { bound: (levels) => [heightOf(levels)], score: (levels) => [heightOf(levels)] };
}

function heightOf(levels: readonly number[]): number {
  return levels.reduce((total, level) => total + level, 0);
}
