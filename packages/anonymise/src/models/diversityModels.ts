import type { Layer } from '../classes/Layer.js';
import { personsIn } from '../classes/personsIn.js';
import type {
  AlphaKAnonymitySpec,
  DistinctLDiversitySpec,
  EntropyLDiversitySpec,
  RecursiveLDiversitySpec,
} from '../policy/ModelSpec.js';
import type { ClassModel } from './ClassModel.js';
import { grassberger } from './grassberger.js';

/** Room for rounding in sums of logarithms; without it an exact l would be missed (as pyCANON does). */
const ROUNDING = 1e-9;

/**
 * Distinct l-diversity.
 *
 * @param spec - the model
 * @param view - position of its sensitive view
 * @returns the class model; it measures the number of distinct values
 */
export function distinctLDiversity(spec: DistinctLDiversitySpec, view: number): ClassModel {
  const measure = (layer: Layer, id: number): number => entries(layer, view, id).length;
  return {
    ...common(spec, 'at-least', spec.l),
    absorbing: true,
    measure,
    holds: (layer, id) => measure(layer, id) >= spec.l,
  };
}

/**
 * Entropy l-diversity: the effective number of values, exp of the entropy, is at least l.
 *
 * @param spec - the model
 * @param view - position of its sensitive view
 * @returns the class model; it measures the effective number of values
 */
export function entropyLDiversity(spec: EntropyLDiversitySpec, view: number): ClassModel {
  const logarithm = spec.estimator === 'grassberger' ? grassberger : Math.log;
  const measure = (layer: Layer, id: number): number => {
    let sum = 0;
    let total = 0;
    for (const count of entries(layer, view, id)) {
      sum += count * logarithm(count);
      total += count;
    }
    return total === 0 ? 0 : Math.exp(Math.log(total) - sum / total);
  };
  return {
    ...common(spec, 'at-least', spec.l),
    monotone: spec.estimator !== 'grassberger',
    measure,
    holds: (layer, id) => measure(layer, id) >= spec.l - ROUNDING,
  };
}

/**
 * Recursive (c,l)-diversity: `r1 < c * (rl + ... + rm)`, frequencies in descending order.
 *
 * @param spec - the model
 * @param view - position of its sensitive view
 * @returns the class model; it measures the ratio that must stay below c, infinite with fewer than l values
 */
export function recursiveLDiversity(spec: RecursiveLDiversitySpec, view: number): ClassModel {
  const measure = (layer: Layer, id: number): number => {
    const sorted = Int32Array.from(entries(layer, view, id))
      .sort()
      .reverse();
    let tail = 0;
    for (let at = spec.l - 1; at < sorted.length; at++) tail += sorted[at] as number;
    return tail === 0 ? Infinity : (sorted[0] as number) / tail;
  };
  return {
    ...common(spec, 'below', spec.c),
    measure,
    holds: (layer, id) => measure(layer, id) < spec.c,
  };
}

/**
 * (alpha,k)-anonymity.
 *
 * @param spec - the model
 * @param view - position of its sensitive view
 * @returns the class model; it measures the greatest share of one value (its k is checked by `holds` too)
 */
export function alphaKAnonymity(spec: AlphaKAnonymitySpec, view: number): ClassModel {
  const measure = (layer: Layer, id: number): number => {
    let most = 0;
    for (const count of entries(layer, view, id)) most = Math.max(most, count);
    return most / (layer.sizes[id] as number);
  };
  return {
    ...common(spec, 'at-most', spec.alpha),
    measure,
    holds: (layer, id) => personsIn(layer, id) >= spec.k && measure(layer, id) <= spec.alpha,
  };
}

function common(
  spec: ClassModel['spec'],
  direction: ClassModel['direction'],
  required: number,
): Pick<
  ClassModel,
  'spec' | 'direction' | 'required' | 'absorbing' | 'monotone' | 'needsPopulation'
> {
  return { spec, direction, required, absorbing: false, monotone: true, needsPopulation: false };
}

function entries(layer: Layer, view: number, id: number): Int32Array {
  const histograms = layer.histograms[view];
  if (histograms === undefined) return new Int32Array(0);
  return histograms.counts.subarray(histograms.offsets[id], histograms.offsets[id + 1]);
}
