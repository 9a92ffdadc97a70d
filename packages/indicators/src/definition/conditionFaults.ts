import { fieldUses } from './fieldUses.js';
import type { ImpossibleValue } from './impossibleValues.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';
import type { UnknownCode } from './lintCodes.js';
import type { Predicate } from './Predicate.js';

/** What a condition asks for in vain. */
export interface ConditionFaults {
  /** Codes that the lists of their fields do not have. */
  readonly codes: readonly UnknownCode[];
  /** Values that fields of their type never have, and searches of free text. */
  readonly impossible: readonly ImpossibleValue[];
}

/**
 * What a condition asks for in vain, by the lint of definitions: codes that the lists of its fields do not have, places that do
 * not exist, texts where numbers are. Nothing would ever be found, and nothing would look like a result.
 *
 * @param condition - Such as `parseConditions` gives, or `parameters` of a plan's entry.
 * @param definition - A definition whose records it chooses from; one without records of its own has no codes.
 */
export function conditionFaults(
  condition: Predicate,
  definition: IndicatorDefinition,
): ConditionFaults {
  const { population } = definition;
  if (population === undefined) return { codes: [], impossible: [] };
  const { from, unit } = population;
  // Nothing of the definition but its names: its own conditions are linted with it.
  const { language, id, version, status, name, direction, kind, unit: measure } = definition;
  const { criteria, derived, links, sets } = definition;
  const probe: IndicatorDefinition = {
    ...{ language, id, version, status, name, direction, kind, unit: measure },
    ...(criteria === undefined ? {} : { criteria }),
    ...(derived === undefined ? {} : { derived }),
    ...(links === undefined ? {} : { links }),
    ...(sets === undefined ? {} : { sets }),
    population: { from, unit, where: condition },
  };
  const { codes, impossible } = fieldUses(probe);
  return { codes, impossible };
}
