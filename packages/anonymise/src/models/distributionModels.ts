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
  const scaleOf = (whole: number): number =>
    spec.enhanced && whole > 0 ? spec.beta / Math.min(spec.beta, -Math.log(whole)) : 1;
  const measure = (layer: Layer, id: number): number => {
    let worst = 0;
    forEachValue(layer, view, index, id, (share, whole) => {
      const gain = (share - whole) / whole;
      if (gain > 0) worst = Math.max(worst, gain * scaleOf(whole));
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
    forEachValue(layer, view, index, id, (share, whole) => {
      worst = Math.max(worst, Math.abs(logarithm(share / whole)));
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

/**
 * Visits each value with its share in the class and in the whole; then once more among the rows that have a value, so that
 * the others do not thin out what is told of these.
 */
function forEachValue(
  layer: Layer,
  { shares, missing }: SensitiveView,
  index: number,
  id: number,
  visit: (share: number, whole: number) => void,
): void {
  const histograms = layer.histograms[index];
  if (histograms === undefined) return;
  const size = layer.sizes[id] as number;
  const [begin, end] = [histograms.offsets[id] as number, histograms.offsets[id + 1] as number];
  let known = 0;
  for (let at = begin; at < end; at++) {
    const code = histograms.codes[at] as number;
    const count = histograms.counts[at] as number;
    visit(count / size, shares[code] as number);
    if (missing[code] === 0) known += count;
  }
  if (!missing.includes(1)) return;
  const whole = shares.reduce((sum, share, code) => (missing[code] === 0 ? sum + share : sum), 0);
  for (let at = begin; at < end; at++) {
    const code = histograms.codes[at] as number;
    if (missing[code] === 0)
      visit((histograms.counts[at] as number) / known, (shares[code] as number) / whole);
  }
}
