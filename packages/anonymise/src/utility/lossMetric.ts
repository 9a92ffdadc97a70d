import type { Frame } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import { aggregateByLevel } from './aggregateByLevel.js';
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
  // A search asks for the bound of every node: what depends on one column and level only is worked out once.
  const lossTable = totals.map((levels, column) =>
    levels.map((total) => normalise(generalisation * total, column)),
  );
  return {
    bound: aggregateByLevel(lossTable, weights, aggregate),
    score: (levels, layer, out) => {
      const suppressed = outClasses(layer, out);
      const losses = frame.quasi.map(({ hierarchy }, column) => {
        const level = levels[column] as number;
        const outShare = shareOf(
          suppressed,
          hierarchy.maps[level] as Int32Array,
          hierarchy.shares[level] as Float64Array,
          frame.tupleCodes[column] as Int32Array,
        );
        const kept = generalisation * (generalised(levels, column) - outShare);
        const lost =
          suppression === 1
            ? suppressed.rows
            : outShare + suppression * (suppressed.rows - outShare);
        return normalise(kept + lost, column);
      });
      return aggregateLosses(losses, weights, aggregate);
    },
  };
}

/** The suppressed classes, taken out once for all columns. */
interface OutClasses {
  readonly tuples: Int32Array;
  readonly sizes: Int32Array;
  readonly count: number;
  readonly rows: number;
}

function outClasses(layer: Layer, out: Uint8Array): OutClasses {
  const tuples = new Int32Array(layer.count);
  const sizes = new Int32Array(layer.count);
  let count = 0;
  let rows = 0;
  for (let id = 0; id < layer.count; id++) {
    if (out[id] !== 1) continue;
    tuples[count] = layer.representatives[id] as number;
    rows += sizes[count++] = layer.sizes[id] as number;
  }
  return { tuples, sizes, count, rows };
}

function shareOf(
  suppressed: OutClasses,
  map: Int32Array,
  shares: Float64Array,
  codes: Int32Array,
): number {
  const { tuples, sizes, count } = suppressed;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const label = map[codes[tuples[at] as number] as number] as number;
    sum += (shares[label] as number) * (sizes[at] as number);
  }
  return sum;
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
