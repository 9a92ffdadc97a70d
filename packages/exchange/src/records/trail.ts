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
    const [, table, index, ...rest] = path.split('/');
    if (table === undefined || index === undefined) return undefined;
    const layout = this.#tables.get(table)?.layouts[Number(index)];
    if (layout === undefined) return undefined;
    const rows = [this.#tables.get(table)!.rows[Number(index)]!].flat();
    for (let inner = rest; ; inner = inner.slice(0, -1)) {
      const trace = firstTrace(layout, inner.length === 0 ? '' : `/${inner.join('/')}`);
      if (trace !== undefined) return locationOf(trace, rows);
      if (inner.length === 0) return undefined;
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

/** Chains are walked from their end; of several traces of one path the first holds. */
function firstTrace(layout: TrailLayout, pointer: string): TrailLayout | undefined {
  let found: TrailLayout | undefined;
  // The start of all chains is no trace.
  for (let at = layout; at.before !== undefined; at = at.before)
    if (at.path.pointer === pointer) found = at;
  return found;
}

function locationOf({ column, row }: TrailLayout, rows: readonly CellPosition[]): Location {
  return toLocation(column === 0 ? rows[row]! : { ...rows[row]!, column });
}
