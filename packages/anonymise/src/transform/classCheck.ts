import type { Histograms, Layer } from '../classes/Layer.js';
import { mergeHistograms } from '../classes/mergeHistograms.js';
import type { ClassModel } from '../models/ClassModel.js';

/**
 * Makes the test whether some items of a layer, merged into one class, may be released.
 *
 * @param base - the items
 * @param models - the models
 * @param k - smallest class
 * @returns the test
 */
export function classCheck(
  base: Layer,
  models: readonly ClassModel[],
  k: number,
): (items: readonly number[]) => boolean {
  const zero = new Int32Array(1);
  return (items) => {
    const sizes = new Int32Array(1);
    const population = new Int32Array(1);
    for (const item of items) {
      sizes[0] = (sizes[0] as number) + (base.sizes[item] as number);
      population[0] = (population[0] as number) + (base.population[item] as number);
    }
    if ((sizes[0] as number) < k) return false;
    if (models.length === 0) return true;
    const merge = (whole: Histograms): Histograms => {
      const offsets = new Int32Array(items.length + 1);
      const parts = items.map((item, at) => {
        const [begin, end] = [whole.offsets[item] as number, whole.offsets[item + 1] as number];
        offsets[at + 1] = (offsets[at] as number) + end - begin;
        return [begin, end] as const;
      });
      const codes = new Int32Array(offsets[items.length] as number);
      const counts = new Int32Array(codes.length);
      parts.forEach(([begin, end], at) => {
        codes.set(whole.codes.subarray(begin, end), offsets[at]);
        counts.set(whole.counts.subarray(begin, end), offsets[at]);
      });
      return mergeHistograms(
        { cardinality: whole.cardinality, offsets, codes, counts },
        new Int32Array(items.length),
        1,
      );
    };
    const layer: Layer = {
      count: 1,
      representatives: zero,
      sizes,
      population,
      histograms: base.histograms.map(merge),
      repeated: base.repeated && merge(base.repeated),
    };
    return models.every((model) => model.holds(layer, 0));
  };
}
