import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { dataRequirements, type FieldTest } from '../trust/dataRequirements.js';

/** What the records of a run cannot say about an indicator. */
export interface Lack {
  /** Status of every cell, if a field or a kind of record that it needs was never collected. */
  readonly status: 'L' | 'O' | undefined;
  /** Dimensions by which nothing can be told apart. */
  readonly dimensions: ReadonlySet<string>;
}

/**
 * What the records cannot say: what nobody collected is no zero.
 *
 * @param definition - The definition.
 * @param has - Which fields are filled.
 * @param reported - Whether there are records of its own table, or declared returns.
 */
export function lackOf(definition: IndicatorDefinition, has: FieldTest, reported: boolean): Lack {
  const { supported, missingDimensions } = dataRequirements(definition, has);
  return {
    status: supported === 'no' ? (reported ? 'L' : 'O') : undefined,
    dimensions: new Set(missingDimensions),
  };
}
