import type { Frame } from '../classes/Frame.js';
import { aggregateLosses } from './aggregateLosses.js';
import { columnTotals } from './columnTotals.js';
import type { Aggregate, Metric } from './Metric.js';

/** Options of {@link lossMetric}. */
export interface LossOptions {
  /** Aggregate over columns, default `geometric-mean`. */
  readonly aggregate?: Aggregate;
  /** Weight of suppression against generalisation, 0 to 1, default 0.5 (both count fully). */
  readonly suppressionFactor?: number;
}

/**
 * Loss (Iyengar 2002, in ARX's form): the share of the hierarchy's leaves that a cell may stand for, suppressed rows
 * counting as whole columns, normalised a column and aggregated.
 *
 * @param frame - the frame
 * @param options - aggregate and factor
 * @returns the metric
 */
export function lossMetric(frame: Frame, options: LossOptions = {}): Metric {
  const { aggregate = 'geometric-mean', suppressionFactor: factor = 0.5 } = options;
  const suppression = factor < 0.5 ? 2 * factor : 1;
  const generalisation = factor <= 0.5 ? 1 : 1 - 2 * (factor - 0.5);
  const weights = normalisedWeights(frame);
  const totals = columnTotals(frame, (column, level, label, rows) => {
    return rows * (frame.quasi[column]?.hierarchy.shares[level]?.[label] ?? 0);
  });
  const normalise = (sum: number, column: number): number => {
    const leaves = frame.quasi[column]?.hierarchy.leaves ?? 1;
    const least = (generalisation * frame.rowCount) / leaves;
    const range = frame.rowCount - least;
    return range <= 0 ? 0 : Math.max(0, (sum - least) / range);
  };
  const generalised = (levels: readonly number[], column: number): number =>
    totals[column]?.[levels[column] as number] ?? 0;
  return {
    bound: (levels) =>
      aggregateLosses(
        levels.map((_, column) => normalise(generalisation * generalised(levels, column), column)),
        weights,
        aggregate,
      ),
    score: (levels, layer, out) => {
      let outRows = 0;
      for (let id = 0; id < layer.count; id++) if (out[id] === 1) outRows += layer.sizes[id] as number;
      const losses = frame.quasi.map(({ hierarchy }, column) => {
        const level = levels[column] as number;
        const map = hierarchy.maps[level] as Int32Array;
        const shares = hierarchy.shares[level] as Float64Array;
        const codes = frame.tupleCodes[column] as Int32Array;
        let outShare = 0;
        if (outRows > 0) {
          for (let id = 0; id < layer.count; id++) {
            if (out[id] !== 1) continue;
            const code = codes[layer.representatives[id] as number] as number;
            outShare += (shares[map[code] as number] as number) * (layer.sizes[id] as number);
          }
        }
        const kept = generalisation * (generalised(levels, column) - outShare);
        const lost = suppression === 1 ? outRows : outShare + suppression * (outRows - outShare);
        return normalise(kept + lost, column);
      });
      return aggregateLosses(losses, weights, aggregate);
    },
  };
}

/**
 * Weights of the quasi-identifiers relative to the greatest.
 *
 * @param frame - the frame
 * @returns one weight a column, the greatest being 1
 */
export function normalisedWeights(frame: Frame): number[] {
  const most = Math.max(...frame.quasi.map(({ importance }) => importance));
  return frame.quasi.map(({ importance }) => importance / most);
}
