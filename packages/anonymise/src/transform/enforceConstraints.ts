import { partitionRows } from '../classes/partitionRows.js';
import type { Constraint } from '../models/Constraint.js';
import type { Policy } from '../policy/Policy.js';
import type { Steps } from '../steps/Steps.js';
import { compareText } from '../table/compareText.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import { findUnproven } from './findUnproven.js';
import type { Originals } from './Originals.js';

/** A table together with the row of the input that each of its rows came from. */
export interface TracedTable {
  /** The table. */
  readonly table: Table;
  /** For each row its row in the input; secret, never released. */
  readonly origin: Int32Array;
}

/**
 * Suppresses cells until every constraint on combinations of columns holds. A quasi-identifier is suppressed for its
 * whole class, so that classes only grow; other columns are suppressed for the rows concerned. Rows that have nothing
 * left to suppress are dropped.
 *
 * @param traced - the table
 * @param constraints - the constraints
 * @param policy - roles and importance
 * @param originals - what was to be released, and who has several rows
 * @param spared - columns that are suppressed only where nothing else is left
 * @returns in steps, the changed table; the same object when nothing had to change
 */
export function* enforceConstraints(
  traced: TracedTable,
  constraints: readonly Constraint[],
  policy: Policy,
  originals: Originals,
  spared: readonly string[] = [],
): Steps<TracedTable> {
  let current = traced;
  for (let changed = true; changed;) {
    changed = false;
    for (const constraint of constraints) {
      yield;
      const rows = findUnproven(current, constraint, policy, originals);
      if (rows.length === 0) continue;
      current = suppressOnce(current, rows, constraint, policy, spared);
      changed = true;
    }
  }
  return current;
}

/** Suppresses one cell of each rare row: in the column of the constraint that is worth least and still says something. */
function suppressOnce(
  traced: TracedTable,
  rows: readonly number[],
  constraint: Constraint,
  policy: Policy,
  spared: readonly string[],
): TracedTable {
  const { table } = traced;
  const attributes = new Map(policy.attributes.map((attribute) => [attribute.column, attribute]));
  const worth = (column: ValueColumn): number => attributes.get(column.name)?.importance ?? 1;
  const columns = constraint.columns
    .map((name) => findValueColumn(table, name))
    .sort((left, right) => {
      return (
        Number(spared.includes(left.name)) - Number(spared.includes(right.name)) ||
        worth(left) - worth(right) ||
        right.values.length - left.values.length ||
        compareText(left.name, right.name)
      );
    });
  const quasi = table.columns.filter(
    (column) => attributes.get(column.name)?.role === 'quasi-identifier',
  );
  const { classOf, count } = partitionRows(table.rowCount, quasi);
  const targets = new Map(columns.map((column) => [column.name, new Uint8Array(table.rowCount)]));
  const classTargets = new Map(columns.map((column) => [column.name, new Uint8Array(count)]));
  const dropped = new Set<number>();
  for (const row of rows) {
    const column = columns.find(({ values, codes }) => values[codes[row] as number] !== SUPPRESSED);
    if (column === undefined) dropped.add(row);
    else if (quasi.includes(column))
      (classTargets.get(column.name) as Uint8Array)[classOf[row] as number] = 1;
    else (targets.get(column.name) as Uint8Array)[row] = 1;
  }
  const changed = table.columns.map((column) => {
    const mine = targets.get(column.name);
    const classes = classTargets.get(column.name);
    if (column.kind !== 'value' || mine === undefined || classes === undefined) return column;
    return suppressCells(column, (row) => mine[row] === 1 || classes[classOf[row] as number] === 1);
  });
  return dropRows({ table: { ...table, columns: changed }, origin: traced.origin }, (row) =>
    dropped.has(row),
  );
}

/**
 * Suppresses some cells of a column.
 *
 * @param column - the column
 * @param isTarget - which rows
 * @returns the column with `*` in those rows
 */
export function suppressCells(
  column: ValueColumn,
  isTarget: (row: number) => boolean,
): ValueColumn {
  const values = column.values.includes(SUPPRESSED)
    ? column.values
    : [...column.values, SUPPRESSED].sort(compareText);
  const position = column.values.map((value) => values.indexOf(value));
  const star = values.indexOf(SUPPRESSED);
  return {
    ...column,
    values,
    codes: column.codes.map((code, row) => (isTarget(row) ? star : (position[code] as number))),
  };
}

/**
 * Drops some rows.
 *
 * @param traced - the table
 * @param isDropped - which rows
 * @returns the rest
 */
export function dropRows(traced: TracedTable, isDropped: (row: number) => boolean): TracedTable {
  const kept = Int32Array.from(traced.origin, (_, row) => row).filter((row) => !isDropped(row));
  return {
    table: takeRows(traced.table, kept),
    origin: kept.map((row) => traced.origin[row] as number),
  };
}
