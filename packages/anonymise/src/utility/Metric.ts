import type { Layer } from '../classes/Layer.js';

/** A loss as numbers compared one after another; most metrics give one number. Smaller is better. */
export type Score = readonly number[];

/** How the losses of single columns become one score. */
export type Aggregate = 'geometric-mean' | 'arithmetic-mean' | 'sum' | 'maximum' | 'rank';

/** A utility loss over the nodes of a lattice, ready for one frame. */
export interface Metric {
  /**
   * A lower bound of the score at this node and every coarser one, from the levels alone.
   *
   * @param levels - one level a quasi-identifier
   */
  readonly bound: (levels: readonly number[]) => Score;
  /**
   * A lower bound of the score of every node that is coarser than a layer, from the layer alone.
   *
   * @param layer - the classes at some node
   */
  readonly layerBound?: (layer: Layer) => Score;
  /**
   * The score of a node.
   *
   * @param levels - one level a quasi-identifier
   * @param layer - the classes at the node
   * @param out - 1 for classes whose rows are suppressed
   */
  readonly score: (levels: readonly number[], layer: Layer, out: Uint8Array) => Score;
}

/**
 * Compares two scores.
 *
 * @param left - a score
 * @param right - a score of the same length
 * @returns negative when `left` is the smaller loss, positive when it is the greater, 0 when they are equal
 */
export function compareScores(left: Score, right: Score): number {
  if (left.length === 1) return (left[0] as number) - (right[0] as number);
  for (let at = 0; at < left.length; at++) {
    const difference = (left[at] as number) - (right[at] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
