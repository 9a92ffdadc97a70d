import type { Layer } from '../classes/Layer.js';

/**
 * Counts the released rows of the suppressed classes.
 *
 * @param layer - the classes
 * @param out - 1 for suppressed classes
 * @returns the number of rows
 */
export function suppressedRows(layer: Layer, out: Uint8Array): number {
  let rows = 0;
  for (let id = 0; id < layer.count; id++) if (out[id] === 1) rows += layer.sizes[id] as number;
  return rows;
}
