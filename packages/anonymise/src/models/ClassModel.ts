import type { Layer } from '../classes/Layer.js';
import type { ModelSpec } from '../policy/ModelSpec.js';

/** A privacy model that is decided class by class, ready for one frame. */
export interface ClassModel {
  /** The model as the policy states it. */
  readonly spec: ModelSpec;
  /** Whether the measured value must be at least, at most, below or within what the policy requires. */
  readonly direction: 'at-least' | 'at-most' | 'below' | 'within';
  /** What the policy requires (for `within` the upper bound). */
  readonly required: number;
  /**
   * Whether a class that holds stays holding when it is merged with any other class. Then rows that fail at a node fail
   * at every finer node too, and the search may prune on their number.
   */
  readonly absorbing: boolean;
  /** Whether merging classes that all hold gives a class that holds. */
  readonly monotone: boolean;
  /** Whether classes without released rows count too (models that compare with a population). */
  readonly needsPopulation: boolean;
  /**
   * The value of the model's measure for one class.
   *
   * @param layer - the classes
   * @param id - the class
   */
  readonly measure: (layer: Layer, id: number) => number;
  /**
   * Whether the model holds for one class.
   *
   * @param layer - the classes
   * @param id - the class
   */
  readonly holds: (layer: Layer, id: number) => boolean;
}
