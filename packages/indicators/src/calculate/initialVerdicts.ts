import { soleFieldOfReference } from '../columns/soleField.js';
import type { TableColumns } from '../columns/TableColumns.js';
import { verdictsOf } from '../columns/verdictsOf.js';
import type { CompiledIndicator } from './CompiledIndicator.js';

/**
 * Truth value of the initial population, period included, for all records of a prepared table.
 *
 * @param indicator - The compiled definition; its environment holds the period.
 * @param columns - The table.
 */
export function initialVerdicts(indicator: CompiledIndicator, columns: TableColumns): Uint8Array {
  const { compiler, conditions, definition, inPeriod } = indicator;
  const { period } = definition;
  const all = period === undefined || period.field === undefined || period.basis === 'none';
  const field =
    all || period.to !== undefined ? undefined : soleFieldOfReference(compiler.scope, period.field);
  return verdictsOf(compiler, columns, conditions, all ? [] : [{ field, test: inPeriod }]);
}
