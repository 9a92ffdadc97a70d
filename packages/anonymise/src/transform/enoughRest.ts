import { coarsenLayer } from '../classes/coarsenLayer.js';
import type { Frame } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import { neededRows } from './neededRows.js';

/**
 * Makes the test whether a class of the rows that are left is certainly of k persons, where persons have several rows. Of a
 * class only its labels are published: rows that were released before, under other labels, count with it.
 *
 * @param frame - the frame
 * @param rest - the classes at a node, of the rows that are left
 * @param levels - the node
 * @param k - fewest persons
 * @returns the test of a class of `rest`
 */
export function enoughRest(
  frame: Frame,
  rest: Layer,
  levels: readonly number[],
  k: number,
): (id: number) => boolean {
  if (frame.base.repeated === undefined) return () => true;
  const { classOf, repeated } = coarsenLayer(frame, frame.base, levels);
  return (id) => {
    const whole = classOf[rest.representatives[id] as number] as number;
    const counts = repeated?.counts.subarray(repeated.offsets[whole], repeated.offsets[whole + 1]);
    return (rest.sizes[id] as number) >= neededRows(counts ?? [], k);
  };
}
