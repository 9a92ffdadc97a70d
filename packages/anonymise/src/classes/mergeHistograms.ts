import type { Histograms } from './Layer.js';

/**
 * Adds up the sensitive values of the classes that a coarser layer merges.
 *
 * @param fine - counts of the finer layer
 * @param classOf - for each finer class its coarser class
 * @param count - number of coarser classes
 * @returns counts of the coarser layer; entries of a class in the order in which they are first met
 */
export function mergeHistograms(fine: Histograms, classOf: Int32Array, count: number): Histograms {
  const items = new Int32Array(classOf.length);
  const starts = new Int32Array(count + 1);
  for (let item = 0; item < classOf.length; item++) {
    const id = (classOf[item] as number) + 1;
    starts[id] = (starts[id] as number) + 1;
  }
  for (let id = 0; id < count; id++)
    starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const next = starts.slice();
  for (let item = 0; item < classOf.length; item++) {
    const id = classOf[item] as number;
    const at = next[id] as number;
    items[at] = item;
    next[id] = at + 1;
  }
  const position = new Int32Array(fine.cardinality).fill(-1);
  const offsets = new Int32Array(count + 1);
  const codes = new Int32Array(fine.codes.length);
  const counts = new Int32Array(fine.codes.length);
  let written = 0;
  for (let id = 0; id < count; id++) {
    const begin = written;
    const end = starts[id + 1] as number;
    for (let at = starts[id] as number; at < end; at++) {
      const item = items[at] as number;
      const last = fine.offsets[item + 1] as number;
      for (let entry = fine.offsets[item] as number; entry < last; entry++) {
        const code = fine.codes[entry] as number;
        let place = position[code] as number;
        if (place < begin) {
          place = position[code] = written;
          codes[written] = code;
          counts[written++] = 0;
        }
        counts[place] = (counts[place] as number) + (fine.counts[entry] as number);
      }
    }
    offsets[id + 1] = written;
  }
  return {
    cardinality: fine.cardinality,
    offsets,
    codes: codes.slice(0, written),
    counts: counts.slice(0, written),
  };
}
