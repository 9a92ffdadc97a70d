import type { SensitiveView } from '../classes/Frame.js';
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

/** What these models need to know of their sensitive columns. */
interface DiversityGround {
  /** The view. */
  readonly view: SensitiveView;
  /** Its position in the frame. */
  readonly index: number;
}

/** Room for rounding in sums of logarithms; without it an exact l would be missed (as pyCANON does). */
const ROUNDING = 1e-9;

/**
 * Distinct l-diversity.
 *
 * @param spec - the model
 * @param ground - its sensitive view and the position of that
 * @returns the class model; it measures the number of distinct values
 */
export function distinctLDiversity(
  spec: DistinctLDiversitySpec,
  ground: DiversityGround,
): ClassModel {
  const measure = (layer: Layer, id: number): number => entries(layer, ground, id).length;
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
 * @param ground - its sensitive view and the position of that
 * @returns the class model; it measures the effective number of values
 */
export function entropyLDiversity(
  spec: EntropyLDiversitySpec,
  ground: DiversityGround,
): ClassModel {
  const logarithm = spec.estimator === 'grassberger' ? grassberger : Math.log;
  const measure = (layer: Layer, id: number): number => {
    let sum = 0;
    let total = 0;
    for (const count of entries(layer, ground, id)) {
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
 * @param ground - its sensitive view and the position of that
 * @returns the class model; it measures the ratio that must stay below c, infinite with fewer than l values
 */
export function recursiveLDiversity(
  spec: RecursiveLDiversitySpec,
  ground: DiversityGround,
): ClassModel {
  const measure = (layer: Layer, id: number): number => {
    const sorted = Int32Array.from(entries(layer, ground, id))
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
 * @param ground - its sensitive view and the position of that
 * @returns the class model; it measures the greatest share of one value (its k is checked by `holds` too)
 */
export function alphaKAnonymity(spec: AlphaKAnonymitySpec, ground: DiversityGround): ClassModel {
  const measure = (layer: Layer, id: number): number => {
    let most = 0;
    for (const count of entries(layer, ground, id)) most = Math.max(most, count);
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

/**
 * Counts of the values in a class. Rows without a value stand with the commonest, which is the worst for every measure here:
 * what is not known could be any, and does not hide the others.
 */
function entries(layer: Layer, { view, index }: DiversityGround, id: number): Int32Array {
  const histograms = layer.histograms[index];
  if (histograms === undefined) return new Int32Array(0);
  const begin = histograms.offsets[id] as number;
  const counts = histograms.counts.subarray(begin, histograms.offsets[id + 1]);
  if (!view.missing.includes(1)) return counts;
  let none = 0;
  const known: number[] = [];
  counts.forEach((count, at) => {
    if (view.missing[histograms.codes[begin + at] as number] === 1) none += count;
    else known.push(count);
  });
  if (known.length === 0) return Int32Array.of(none);
  const most = known.indexOf(Math.max(...known));
  known[most] = (known[most] as number) + none;
  return Int32Array.from(known);
}
