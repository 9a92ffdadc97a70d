import { fieldUses } from '../definition/fieldUses.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { PersonConflict } from '../records/PersonConflict.js';
import { personConstants } from '../records/personConstants.js';

/**
 * The contradictions in what a definition reads, links included.
 *
 * @param definition - The definition.
 * @param conflicts - All that were found.
 */
export function conflictsOf(
  definition: IndicatorDefinition,
  conflicts: readonly PersonConflict[] = [],
): readonly PersonConflict[] {
  if (conflicts.length === 0) return [];
  const { uses } = fieldUses(definition);
  return conflicts.filter(({ table, field }) => {
    const fields = personConstants.get(table)?.find(({ name }) => name === field)?.fields ?? [];
    return uses.some((use) => use.table === table && fields.includes(use.field));
  });
}
