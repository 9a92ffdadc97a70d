import type { SensitiveView } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import type { ClassModel } from './ClassModel.js';

/**
 * Makes a model that compares a class with the whole table sure of suppressed sensitive values: `*` could be any value of the
 * table, and the worst is assumed. It is worst when all that are suppressed in a class are one value.
 *
 * @param compile - makes the model from a view
 * @param view - the view, with suppressed values
 * @param suppressed - 1 for codes of suppressed values, or of combinations with one
 * @param index - position of the view in the frame
 * @returns the class model; what is suppressed has no share of the whole table
 */
export function fillSuppressed(
  compile: (view: SensitiveView) => ClassModel,
  view: SensitiveView,
  suppressed: Uint8Array,
  index: number,
): ClassModel {
  const known = view.shares.reduce((sum, share, code) => sum + (suppressed[code] ? 0 : share), 0);
  const shares = view.shares.map((share, code) => (suppressed[code] ? 0 : share / known));
  const possible = Array.from(shares.keys()).filter((code) => (shares[code] as number) > 0);
  const inner = compile({ ...view, shares });
  const fillings = function* (layer: Layer, id: number): Generator<Layer> {
    const counts = new Map<number, number>();
    let unknown = 0;
    const { cardinality = 0, offsets, codes, counts: all } = layer.histograms[index] ?? {};
    for (let at = offsets?.[id] ?? 0; at < (offsets?.[id + 1] ?? 0); at++) {
      const code = codes?.[at] as number;
      if (suppressed[code] === 1) unknown += all?.[at] as number;
      else counts.set(code, all?.[at] as number);
    }
    for (const value of unknown === 0 ? [-1] : possible) {
      const filled = new Map(counts);
      if (value !== -1) filled.set(value, (counts.get(value) ?? 0) + unknown);
      const histogram = {
        cardinality,
        offsets: Int32Array.of(0, filled.size),
        codes: Int32Array.from(filled.keys()),
        counts: Int32Array.from(filled.values()),
      };
      yield {
        ...layer,
        count: 1,
        sizes: Int32Array.of(layer.sizes[id] as number),
        histograms: layer.histograms.map((other, at) => (at === index ? histogram : other)),
      };
    }
  };
  return {
    ...inner,
    measure: (layer, id) => {
      // Where nothing is known the values that are suppressed could be one that nobody expects.
      if (possible.length === 0) return Infinity;
      let worst = -Infinity;
      for (const filled of fillings(layer, id)) worst = Math.max(worst, inner.measure(filled, 0));
      return worst;
    },
    holds: (layer, id) => {
      if (possible.length === 0) return false;
      for (const filled of fillings(layer, id)) if (!inner.holds(filled, 0)) return false;
      return true;
    },
  };
}
