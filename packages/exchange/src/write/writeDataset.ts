import { records } from '@njia/schema';
import { writeCsv } from '../csv/writeCsv.js';
import { datasetToTables, tableToRows } from '../records/flat/datasetToTables.js';
import { writeXlsx } from '../xlsx/write/writeXlsx.js';
import { datasetPieces } from './datasetPieces.js';
import { inFieldOrder } from './inFieldOrder.js';

/** Forms in which a data set can be written. */
export type DatasetFormat = 'json' | 'ndjson' | 'csv' | 'xlsx';

/** One file of a written data set. */
export interface WrittenFile {
  /** Table it holds, for CSV, which holds one table a file; empty for the whole data set. */
  readonly table: string;
  /** Content. */
  readonly content: string | Uint8Array;
}

/**
 * Writes a data set so that the same data give the same bytes: fields in the order of the format.
 *
 * @param dataset - A data set in the shape of the format.
 * @param format - `json` and `ndjson` hold everything; `xlsx` has a sheet for each table and list;
 *   `csv` is one file for each table of records.
 * @returns One file, or for `csv` one for each table that has records.
 */
export function writeDataset(
  dataset: Readonly<Record<string, unknown>>,
  format: DatasetFormat,
): readonly WrittenFile[] {
  switch (format) {
    case 'json':
    case 'ndjson':
      return [{ table: '', content: [...datasetPieces(dataset, format)].join('') }];
    case 'xlsx':
      return [{ table: '', content: writeXlsx({ sheets: sheetsOf(inFieldOrder(dataset)) }) }];
    case 'csv': {
      const ordered = inFieldOrder(dataset);
      return records
        .map(({ table }) => ({ table, rows: tableToRows(ordered, table) }))
        .filter(({ rows }) => rows.length > 1)
        .map(({ table, rows }) => ({ table, content: writeCsv(rows) }));
    }
  }
}

function sheetsOf(dataset: Readonly<Record<string, unknown>>) {
  return datasetToTables(dataset).map(({ name, rows }) => ({
    name,
    rows: rows.map((row, index) =>
      index === 0 ? row.map((value) => ({ value, look: 'header' as const })) : row,
    ),
    freeze: { rows: 1, columns: 0 },
  }));
}
