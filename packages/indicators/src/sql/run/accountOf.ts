import type { RecordAccount } from '../../results/ResultTable.js';
import { numberOf, type SqlRow } from './SqlDatabase.js';

/**
 * What happened to the records, from the rows of the statements.
 *
 * @param read - Row of the count of records.
 * @param row - Row of the account.
 */
export function accountOf(
  read: SqlRow | undefined,
  row: SqlRow | undefined,
): Omit<RecordAccount, 'period'> {
  return {
    read: numberOf(read, 'n'),
    included: numberOf(row, 'included'),
    undetermined: numberOf(row, 'undetermined'),
    undated: numberOf(row, 'undated'),
    ambiguousDate: numberOf(row, 'ambiguous'),
    withoutKey: numberOf(row, 'keyless'),
    withoutKeyUndetermined: numberOf(row, 'keyless_open'),
  };
}
