import { fieldUses } from './fieldUses.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';
import type { UnknownCode } from './lintCodes.js';
import type { Predicate } from './Predicate.js';

/**
 * Codes of a condition that the lists of its fields do not have, by the lint of definitions: asked for them nothing would
 * ever be found.
 *
 * @param condition - Such as `parseConditions` gives, or `parameters` of a plan's entry.
 * @param definition - A definition whose records it chooses from; one without records of its own has no codes.
 */
export function conditionCodes(
  condition: Predicate,
  definition: IndicatorDefinition,
): readonly UnknownCode[] {
  const { population } = definition;
  if (population === undefined) return [];
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
  return fieldUses(probe).codes;
}
