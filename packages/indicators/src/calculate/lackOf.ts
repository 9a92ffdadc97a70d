import { fieldUses } from '../definition/fieldUses.js';
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
  // Records without any key are reckoned with one by one: they are no persons, but they are there.
  const keys = new Set(
    fieldUses(definition).uses.flatMap(({ role, table, field }) =>
      role === 'key' ? [`${table}.${field}`] : [],
    ),
  );
  const { supported, missingDimensions } = dataRequirements(
    definition,
    (table, field) => (reported && keys.has(`${table}.${field}`)) || has(table, field),
  );
  return {
    status: supported === 'no' ? (reported ? 'L' : 'O') : undefined,
    dimensions: new Set(missingDimensions),
  };
}
