import type { Frame } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import type { Metric } from './Metric.js';
import { suppressedRows } from './suppressedRows.js';

/**
 * Discernibility (Bayardo and Agrawal 2005): squares of the class sizes; each suppressed row costs the whole table.
 *
 * @param frame - the frame
 * @param monotone - whether suppressed classes count like kept ones
 * @returns the metric
 */
export function discernibilityMetric(frame: Frame, monotone = false): Metric {
  const squares = (layer: Layer, out?: Uint8Array): number => {
    let sum = 0;
    for (let id = 0; id < layer.count; id++) {
      const size = layer.sizes[id] as number;
      sum += out?.[id] === 1 ? size * frame.rowCount : size * size;
    }
    return sum;
  };
  return {
    bound: () => [0],
    layerBound: (layer) => [squares(layer)],
    score: (_, layer, out) => [squares(layer, monotone ? undefined : out)],
  };
}

/**
 * Average class size (LeFevre 2006, in ARX's form): rows divided by classes, all suppressed rows being one class.
 *
 * @param frame - the frame
 * @returns the metric
 */
export function averageClassSizeMetric(frame: Frame): Metric {
  return {
    bound: () => [0],
    layerBound: (layer) => [frame.rowCount / (occupied(layer) + 1)],
    score: (_, layer, out) => {
      const kept = occupied(layer, out);
      return [frame.rowCount / Math.max(1, kept + (suppressedRows(layer, out) > 0 ? 1 : 0))];
    },
  };
}

/** Classes with a released row that are not suppressed. */
function occupied(layer: Layer, out?: Uint8Array): number {
  let classes = 0;
  for (let id = 0; id < layer.count; id++)
    if ((layer.sizes[id] as number) > 0 && out?.[id] !== 1) classes++;
  return classes;
}

/**
 * Ambiguity (Goldberger and Tassa 2010, in ARX's form): how many original tuples each row may stand for, summed.
 *
 * @param frame - the frame
 * @returns the metric
 */
export function ambiguityMetric(frame: Frame): Metric {
  return {
    bound: () => [0],
    score: (levels, layer, out) => {
      let sum = 0;
      for (let id = 0; id < layer.count; id++) {
        let tuples = 1;
        frame.quasi.forEach(({ hierarchy }, column) => {
          const level = levels[column] as number;
          const code = frame.tupleCodes[column]?.[layer.representatives[id] as number] as number;
          const label = hierarchy.maps[level]?.[code] as number;
          const share = out[id] === 1 ? 1 : (hierarchy.shares[level]?.[label] as number);
          tuples *= share * hierarchy.leaves;
        });
        sum += tuples * (layer.sizes[id] as number);
      }
      return [sum];
    },
  };
}
