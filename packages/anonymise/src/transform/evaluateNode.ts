import type { Layer } from '../classes/Layer.js';
import type { ClassModel } from '../models/ClassModel.js';

/** Which classes of a node hold. */
export interface NodeVerdict {
  /** 1 for classes whose rows must be suppressed. */
  readonly out: Uint8Array;
  /** Number of released rows in them. */
  readonly outRows: number;
  /** Number of released rows that fail a model whose failures persist at every finer node. */
  readonly stubbornRows: number;
  /** False when a class without released rows fails: suppression cannot repair that. */
  readonly repairable: boolean;
}

/**
 * Checks all models on the classes of a node. Cheap models whose failures persist come first; as soon as more rows fail
 * than may be suppressed, the rest is not looked at: such a verdict only says that the node is out of the question.
 *
 * @param layer - the classes
 * @param models - the models
 * @param limit - greatest number of rows that may be suppressed; no early end when absent
 * @returns which classes fail
 */
export function evaluateNode(
  layer: Layer,
  models: readonly ClassModel[],
  limit = Infinity,
): NodeVerdict {
  const out = new Uint8Array(layer.count);
  let stubbornRows = 0;
  for (const model of models) {
    if (!model.absorbing) continue;
    for (let id = 0; id < layer.count; id++) {
      const size = layer.sizes[id] as number;
      if (size === 0 || out[id] === 1 || model.holds(layer, id)) continue;
      out[id] = 1;
      stubbornRows += size;
    }
  }
  let outRows = stubbornRows;
  let repairable = true;
  for (const model of models) {
    if (model.absorbing) continue;
    for (let id = 0; id < layer.count && outRows <= limit; id++) {
      const size = layer.sizes[id] as number;
      if (out[id] === 1 || (size === 0 && !model.needsPopulation) || model.holds(layer, id))
        continue;
      if (size === 0) {
        // Suppression cannot repair this; a search need not know more.
        repairable = false;
        if (limit < Infinity) return { out, outRows, stubbornRows, repairable };
        continue;
      }
      out[id] = 1;
      outRows += size;
    }
  }
  return { out, outRows, stubbornRows, repairable };
}
