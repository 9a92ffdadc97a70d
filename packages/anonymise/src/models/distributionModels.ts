import type { SensitiveView } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import type { BetaLikenessSpec, DeltaDisclosureSpec } from '../policy/ModelSpec.js';
import type { ClassModel } from './ClassModel.js';

/**
 * beta-likeness, basic and enhanced. The enhanced bound is applied value by value.
 *
 * @param spec - the model
 * @param view - the sensitive view
 * @param index - position of the view in the frame
 * @returns the class model; it measures the greatest relative gain `(p - q) / q`, for the enhanced form scaled so that
 * it must not exceed beta
 */
export function betaLikeness(
  spec: BetaLikenessSpec,
  view: SensitiveView,
  index: number,
): ClassModel {
  const scale = view.shares.map((share) => {
    if (!spec.enhanced || share === 0) return 1;
    return spec.beta / Math.min(spec.beta, -Math.log(share));
  });
  const measure = (layer: Layer, id: number): number => {
    let worst = 0;
    forEachValue(layer, index, id, (code, share) => {
      const whole = view.shares[code] as number;
      const gain = (share - whole) / whole;
      if (gain > 0) worst = Math.max(worst, gain * (scale[code] as number));
    });
    return worst;
  };
  return {
    spec,
    direction: 'at-most',
    required: spec.beta,
    absorbing: false,
    monotone: true,
    needsPopulation: false,
    measure,
    holds: (layer, id) => measure(layer, id) <= spec.beta,
  };
}

/**
 * delta-disclosure privacy. Values that are absent from a class are not tested: merging classes can therefore break it.
 *
 * @param spec - the model
 * @param view - the sensitive view
 * @param index - position of the view in the frame
 * @returns the class model; it measures the greatest `|log(p / q)|`
 */
export function deltaDisclosure(
  spec: DeltaDisclosureSpec,
  view: SensitiveView,
  index: number,
): ClassModel {
  const logarithm = spec.base === 2 ? Math.log2 : Math.log;
  const measure = (layer: Layer, id: number): number => {
    let worst = 0;
    forEachValue(layer, index, id, (code, share) => {
      worst = Math.max(worst, Math.abs(logarithm(share / (view.shares[code] as number))));
    });
    return worst;
  };
  return {
    spec,
    direction: 'below',
    required: spec.delta,
    absorbing: false,
    monotone: false,
    needsPopulation: false,
    measure,
    holds: (layer, id) => measure(layer, id) < spec.delta,
  };
}

function forEachValue(
  layer: Layer,
  index: number,
  id: number,
  visit: (code: number, share: number) => void,
): void {
  const histograms = layer.histograms[index];
  if (histograms === undefined) return;
  const size = layer.sizes[id] as number;
  const end = histograms.offsets[id + 1] as number;
  for (let at = histograms.offsets[id] as number; at < end; at++) {
    visit(histograms.codes[at] as number, (histograms.counts[at] as number) / size);
  }
}
