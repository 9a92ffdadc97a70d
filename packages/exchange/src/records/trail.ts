import type { Location } from '@njia/schema';
import { Path } from './drafts/path.js';
import type { SourceMap } from './sourceMap.js';
import type { CellPosition } from './toLocation.js';
import { toLocation } from './toLocation.js';
import { TrailLayout } from './trailLayout.js';

/** The cells of one record: paths inside it, and a position for each. */
export interface RecordTrail {
  /** Paths inside the record, the root for the record itself. */
  readonly paths: readonly Path[];
  /** Where each of them came from; same length. */
  readonly positions: readonly CellPosition[];
}

/** The records of one table; both lists have one entry a record. */
interface TableTrail {
  readonly layouts: TrailLayout[];
  /** The row of a record, or its rows where it has several. */
  readonly rows: (CellPosition | readonly CellPosition[])[];
}

/**
 * Collects where the values of a data set came from, record by record, and answers as a
 * {@link SourceMap}. A record keeps its row; which column each value stands in is shared.
 */
export class Trail implements SourceMap {
  readonly #tables = new Map<string, TableTrail>();
  readonly #start = new TrailLayout(undefined, Path.root, 0, -1);

  /**
   * Adds the trail of the next record of a table; records without one must be added too.
   *
   * @param table - Table of the data set, such as `journeys`.
   * @param record - Its cells.
   */
  add(table: string, record: RecordTrail): void {
    let known = this.#tables.get(table);
    if (known === undefined) this.#tables.set(table, (known = { layouts: [], rows: [] }));
    const rows: CellPosition[] = [];
    let layout = this.#start;
    for (let index = 0; index < record.paths.length; index += 1) {
      const position = record.positions[index]!;
      layout = layout.then(record.paths[index]!, position.column ?? 0, rowIndex(rows, position));
    }
    known.layouts.push(layout);
    known.rows.push(rows.length === 1 ? rows[0]! : rows);
  }

  locate(path: string): Location | undefined {
    const tableEnd = path.indexOf('/', 1);
    if (tableEnd < 0) return undefined;
    const indexEnd = path.indexOf('/', tableEnd + 1);
    const index = path.slice(tableEnd + 1, indexEnd < 0 ? path.length : indexEnd);
    const known = this.#tables.get(path.slice(1, tableEnd));
    const layout = known?.layouts[Number(index)];
    if (known === undefined || layout === undefined) return undefined;
    const rows = known.rows[Number(index)]!;
    for (let inner = indexEnd < 0 ? '' : path.slice(indexEnd); ;) {
      const trace = layout.trace(inner);
      if (trace !== undefined) return locationOf(trace, rows);
      if (inner === '') return undefined;
      inner = inner.slice(0, inner.lastIndexOf('/'));
    }
  }
}

/** Where a row stands among the rows of its record, which takes it in when it is new. */
function rowIndex(rows: CellPosition[], position: CellPosition): number {
  const { sheet, row, line, column } = position;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const known = rows[index]!;
    if (known.row === row && known.sheet === sheet && known.line === line) return index;
  }
  return rows.push(column === undefined ? position : { sheet, row, line }) - 1;
}

function locationOf(
  { column, row }: TrailLayout,
  rows: CellPosition | readonly CellPosition[],
): Location {
  const position = isList(rows) ? rows[row]! : rows;
  return toLocation(column === 0 ? position : { ...position, column });
}

function isList(rows: CellPosition | readonly CellPosition[]): rows is readonly CellPosition[] {
  return Array.isArray(rows);
}
