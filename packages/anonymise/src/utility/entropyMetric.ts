import type { Frame } from '../classes/Frame.js';
import { labelCounts, leafCounts } from './columnTotals.js';
import type { Metric } from './Metric.js';

/**
 * Non-uniform entropy (Gionis and Tassa 2009, in ARX's form): bits lost by generalisation, summed over columns.
 *
 * @param frame - the frame
 * @param monotone - whether suppressed rows cost nothing more than their generalisation
 * @returns the metric
 */
export function entropyMetric(frame: Frame, monotone = false): Metric {
  const counts = labelCounts(frame);
  const totals = counts.map((levels, column) =>
    levels.map((groups, level) => {
      const map = frame.quasi[column]?.hierarchy.maps[level] as Int32Array;
      let bits = 0;
      leafCounts(frame, column, map.length).forEach((rows, code) => {
        if (rows > 0) bits -= rows * Math.log2(rows / (groups[map[code] as number] as number));
      });
      return Math.max(0, bits);
    }),
  );
  const generalised = (levels: readonly number[]): number =>
    levels.reduce((sum, level, column) => sum + (totals[column]?.[level] ?? 0), 0);
  return {
    bound: (levels) => [generalised(levels)],
    score: (levels, layer, out) => {
      if (monotone) return [generalised(levels)];
      let outRows = 0;
      for (let id = 0; id < layer.count; id++)
        if (out[id] === 1) outRows += layer.sizes[id] as number;
      let bits = generalised(levels);
      if (outRows === 0) return [bits];
      frame.quasi.forEach(({ hierarchy }, column) => {
        const level = levels[column] as number;
        const map = hierarchy.maps[level] as Int32Array;
        const codes = frame.tupleCodes[column] as Int32Array;
        const groups = new Float64Array((hierarchy.labels[level] as readonly unknown[]).length);
        for (let id = 0; id < layer.count; id++) {
          if (out[id] !== 1) continue;
          const label = map[codes[layer.representatives[id] as number] as number] as number;
          groups[label] = (groups[label] as number) + (layer.sizes[id] as number);
        }
        for (const rows of groups) if (rows > 0) bits -= rows * Math.log2(rows / outRows);
      });
      return [bits];
    },
  };
}
