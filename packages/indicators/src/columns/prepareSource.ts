import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import { TableColumns } from './TableColumns.js';

/** Columns by the list of records they are made from. Only lists that {@link prepareSource} made are in here. */
const prepared = new WeakMap<readonly Row[], TableColumns>();

/**
 * The columns of a prepared table.
 *
 * @param rows - The records of a table.
 */
export const columnsOf = (rows: readonly Row[]): TableColumns | undefined => prepared.get(rows);

/**
 * Prepares records for many questions: values of fields are numbered when first needed and the numbers kept, so that each
 * condition is judged once for each different value instead of once for each record. Results are the same to the last
 * digit. The records must not be changed afterwards.
 *
 * A run of several definitions or periods prepares its records by itself; prepare them for several runs.
 *
 * @param source - The records.
 */
export function prepareSource(source: RecordSource): RecordSource {
  const tables = new Map<string, readonly Row[] | undefined>();
  return {
    ...source,
    table(name) {
      if (tables.has(name)) return tables.get(name);
      const rows = source.table(name);
      const own = rows === undefined || prepared.has(rows) ? rows : [...rows];
      if (own !== undefined && !prepared.has(own)) prepared.set(own, new TableColumns(own));
      tables.set(name, own);
      return own;
    },
  };
}
