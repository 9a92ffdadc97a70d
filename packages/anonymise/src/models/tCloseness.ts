import type { SensitiveView } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import type { Hierarchy } from '../hierarchy/Hierarchy.js';
import type { TClosenessSpec } from '../policy/ModelSpec.js';
import type { ClassModel } from './ClassModel.js';
import { compileHierarchicalDistance, equalDistance, orderedDistance } from './earthMover.js';

/** Room for rounding in sums of shares. */
const ROUNDING = 1e-12;

/** What t-closeness needs to know of the sensitive column. */
export interface TClosenessGround {
  /** For `ordered`: codes of the view in their order. */
  readonly order: Int32Array;
  /** For `hierarchical`: the hierarchy of the sensitive column. */
  readonly hierarchy?: Hierarchy;
}

/**
 * t-closeness with equal, ordered or hierarchical ground distance.
 *
 * @param spec - the model
 * @param view - the sensitive view
 * @param index - position of the view in the frame
 * @param ground - order and hierarchy of the values
 * @returns the class model; it measures the earth mover's distance
 */
export function tCloseness(
  spec: TClosenessSpec,
  view: SensitiveView,
  index: number,
  ground: TClosenessGround,
): ClassModel {
  const shares = new Float64Array(view.cardinality);
  const distance = chooseDistance(spec, view.shares, ground);
  const among = amongKnown(spec, view, ground);
  const measure = (layer: Layer, id: number): number => {
    const histograms = layer.histograms[index];
    if (histograms === undefined) return 0;
    shares.fill(0);
    const size = layer.sizes[id] as number;
    const end = histograms.offsets[id + 1] as number;
    for (let at = histograms.offsets[id] as number; at < end; at++) {
      shares[histograms.codes[at] as number] = (histograms.counts[at] as number) / size;
    }
    if (size === 0) return 0;
    return among === undefined ? distance(shares) : Math.max(distance(shares), among(shares));
  };
  return {
    spec,
    direction: 'at-most',
    required: spec.t,
    absorbing: false,
    monotone: true,
    needsPopulation: false,
    measure,
    holds: (layer, id) => measure(layer, id) <= spec.t + ROUNDING,
  };
}

/** The distance among rows that have a value: the others must not thin out what is told of these. */
function amongKnown(
  spec: TClosenessSpec,
  { shares, missing }: SensitiveView,
  ground: TClosenessGround,
): ((shares: Float64Array) => number) | undefined {
  if (!missing.includes(1)) return undefined;
  const known = (all: Float64Array): Float64Array => {
    const sum = all.reduce((part, share, code) => (missing[code] === 0 ? part + share : part), 0);
    return all.map((share, code) => (missing[code] === 0 && sum > 0 ? share / sum : 0));
  };
  const order = ground.order.filter((code) => missing[code] === 0);
  const distance = chooseDistance(spec, known(shares), { ...ground, order });
  // Of a class without values nothing is told.
  return (all) =>
    all.some((share, code) => share > 0 && missing[code] === 0) ? distance(known(all)) : 0;
}

function chooseDistance(
  spec: TClosenessSpec,
  whole: Float64Array,
  ground: TClosenessGround,
): (shares: Float64Array) => number {
  if (spec.distance === 'ordered') return (shares) => orderedDistance(shares, whole, ground.order);
  const { hierarchy } = ground;
  if (spec.distance === 'hierarchical' && hierarchy !== undefined) {
    return compileHierarchicalDistance(whole, hierarchy);
  }
  return (shares) => equalDistance(shares, whole);
}
