import { TRUE } from '../logic/ternary.js';
import type { Row } from '../records/Row.js';
import { NOT_APPLICABLE, UNKNOWN } from '../results/TableDimension.js';
import type { Codes, CompiledDimension } from './compileDimension.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import type { Units } from './Units.js';

const textOfId = (row: Row | undefined): string => {
  const id = row?.['id'] ?? row?.['recordId'];
  return typeof id === 'string' ? id : '';
};

/**
 * The records that decide a unit's categories: those certainly in the population, else those perhaps in it; if asked,
 * ordered by earliest possible date, latest possible date and id.
 */
function decidingRows(
  indicator: CompiledIndicator,
  table: readonly Row[],
  units: Units,
  unit: number,
  ordered: boolean,
): readonly number[] {
  const rows = [...units.rowsOf(unit)];
  const certain = rows.filter((index) => units.membership?.[index] === TRUE);
  const deciding = certain.length > 0 ? certain : rows;
  if (!ordered) return deciding;
  const { date } = indicator;
  const never = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  const dated = deciding.map((index) => {
    const row = table[index];
    return { index, id: textOfId(row), when: (row !== undefined && date?.(row)) || never };
  });
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  dated.sort(
    (a, b) =>
      compare(a.when.first, b.when.first) ||
      compare(a.when.last, b.when.last) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return dated.map((entry) => entry.index);
}

/** Categories of a unit whose records may differ. */
function attributed(
  dimension: CompiledDimension,
  table: readonly Row[],
  rows: readonly number[],
): Codes {
  const { attribution = 'first' } = dimension.specification;
  if (dimension.multiple) {
    const found = new Set<string>();
    let answered = false;
    let applies = false;
    for (const index of rows) {
      const row = table[index];
      if (row === undefined) continue;
      const codes = dimension.codes(row);
      if (codes === UNKNOWN) applies = true;
      else if (codes !== NOT_APPLICABLE) {
        answered = true;
        for (const code of typeof codes === 'string' ? [codes] : codes) found.add(code);
      }
    }
    return answered ? [...found] : applies ? UNKNOWN : NOT_APPLICABLE;
  }
  const ordered = attribution === 'latest' ? [...rows].reverse() : rows;
  let missing: string = NOT_APPLICABLE;
  for (const index of ordered) {
    const row = table[index];
    if (row === undefined) continue;
    const codes = dimension.codes(row);
    if (codes === UNKNOWN) missing = UNKNOWN;
    else if (codes !== NOT_APPLICABLE) return codes;
  }
  return missing;
}

/**
 * Makes a function that gives the categories of a unit on an axis.
 *
 * @param indicator - The compiled definition.
 * @param table - All records.
 * @param units - The units.
 * @param dimension - The axis.
 */
export function unitCodes(
  indicator: CompiledIndicator,
  table: readonly Row[],
  units: Units,
  dimension: CompiledDimension,
): (unit: number) => Codes {
  return (unit) => {
    const begin = units.begin(unit);
    if (units.end(unit) === begin + 1) {
      const row = table[units.rows[begin] ?? 0];
      return row === undefined ? UNKNOWN : dimension.codes(row);
    }
    const deciding = decidingRows(indicator, table, units, unit, !dimension.multiple);
    return attributed(dimension, table, deciding);
  };
}
