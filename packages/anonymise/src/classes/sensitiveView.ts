import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';
import { foldValue } from '../text/foldValue.js';
import { partitionRows } from './partitionRows.js';
import type { SensitiveView } from './Frame.js';

/**
 * Encodes one sensitive column, or the combination of several, and counts its values. Spellings of one value are one
 * value, and cells without a value are known by `missing`: neither makes a class more diverse.
 *
 * @param table - the table
 * @param columns - headers
 * @param members - 1 for released rows, 0 for rows of the population only; all released when absent
 * @returns the view; the codes of a single column are those of its dictionary, of each value its first spelling
 */
export function sensitiveView(
  table: Table,
  columns: readonly string[],
  members?: Uint8Array,
): SensitiveView {
  const found = columns.map((name) => foldSpellings(findValueColumn(table, name)));
  const [single] = found;
  const partition =
    found.length === 1 && single !== undefined
      ? { classOf: single.codes, count: single.values.length }
      : partitionRows(table.rowCount, found);
  const shares = new Float64Array(partition.count);
  const missing = new Uint8Array(partition.count);
  const isMissing = found.map(({ values }) =>
    Uint8Array.from(values, (cell) => Number(isNone(cell))),
  );
  let total = 0;
  partition.classOf.forEach((code, row) => {
    if (found.some(({ codes }, at) => isMissing[at]?.[codes[row] as number] === 1))
      missing[code] = 1;
    if (members !== undefined && members[row] === 0) return;
    shares[code] = (shares[code] as number) + 1;
    total++;
  });
  return {
    columns,
    cardinality: partition.count,
    codes: partition.classOf,
    shares: shares.map((count) => (total === 0 ? 0 : count / total)),
    missing,
  };
}

/** The column with one code for all spellings of a value: that of the first in the order of the dictionary. */
function foldSpellings(column: ValueColumn): ValueColumn {
  const first = new Map<string, number>();
  const codeOf = Int32Array.from(column.values, (value, code) => {
    if (value === null) return code;
    const folded = foldValue(value);
    const known = first.get(folded);
    if (known === undefined) first.set(folded, code);
    return known ?? code;
  });
  return { ...column, codes: column.codes.map((code) => codeOf[code] as number) };
}

function isNone(cell: string | null): boolean {
  return cell === null || cell === SUPPRESSED || foldValue(cell) === '';
}
