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
 * Checks all models on the classes of a node.
 *
 * @param layer - the classes
 * @param models - the models
 * @returns which classes fail
 */
export function evaluateNode(layer: Layer, models: readonly ClassModel[]): NodeVerdict {
  const out = new Uint8Array(layer.count);
  let outRows = 0;
  let stubbornRows = 0;
  let repairable = true;
  for (let id = 0; id < layer.count; id++) {
    const size = layer.sizes[id] as number;
    for (const model of models) {
      if (size === 0 && !model.needsPopulation) continue;
      if (model.holds(layer, id)) continue;
      if (size === 0) repairable = false;
      else if (out[id] === 0) {
        out[id] = 1;
        outRows += size;
        if (model.absorbing) stubbornRows += size;
      }
    }
  }
  return { out, outRows, stubbornRows, repairable };
}
