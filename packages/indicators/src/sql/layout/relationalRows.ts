import type { RecordSource } from '../../records/RecordSource.js';
import type { ColumnValue } from './fieldWriter.js';
import { physicalColumns } from './physicalColumns.js';
import { relationalColumns } from './relationalColumns.js';
import type { RelationalLayout } from './RelationalLayout.js';

/** Rows of one relation. */
export interface RelationRows {
  /** Name of the relation. */
  readonly relation: string;
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** Its rows, values in the order of the columns. */
  readonly rows: readonly (readonly ColumnValue[])[];
}

/**
 * Turns records into rows of the relational layout. Timestamps become civil dates here, so that no database needs to
 * know a time zone.
 *
 * @param source - The records.
 * @param layout - The layout.
 * @param timeZone - Zone of timestamps.
 */
export function* relationalRows(
  source: RecordSource,
  layout: RelationalLayout,
  timeZone: string,
): Generator<RelationRows, void, undefined> {
  const all = Number.POSITIVE_INFINITY;
  for (const { relation, table, size, columns } of relationalColumns(source, layout, timeZone, all))
    yield {
      relation,
      columns: physicalColumns(table, layout.reasons).map(({ name }) => name),
      rows: Array.from({ length: size }, (_, row) =>
        columns.map((column) => ('same' in column ? column.same : (column[row] ?? null))),
      ),
    };
}
