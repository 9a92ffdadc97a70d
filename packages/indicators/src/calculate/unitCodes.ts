import { TRUE } from '../logic/ternary.js';
import type { Row } from '../records/Row.js';
import { NOT_APPLICABLE, UNKNOWN } from '../results/TableDimension.js';
import type { DayRange } from '../time/DayRange.js';
import type { Codes, CompiledDimension } from './compileDimension.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import { byCode } from './finishCell.js';
import type { Units } from './Units.js';

/** The records that decide a unit's categories: those certainly in the population, else those perhaps in it. */
function decidingRows(units: Units, unit: number): readonly number[] {
  const rows = [...units.rowsOf(unit)];
  const certain = rows.filter((index) => units.membership?.[index] === TRUE);
  return certain.length > 0 ? certain : rows;
}

/** All categories of a unit whose records may differ. */
function everyCode(
  dimension: CompiledDimension,
  table: readonly Row[],
  rows: readonly number[],
): Codes {
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

const never: DayRange = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/**
 * The one category of a unit whose records may differ: of the first (or latest) record with a known one, by earliest possible
 * day, then latest possible day; of the same days, the first in order of codes. No id and no order of records decides.
 */
function oneCode(
  { date }: CompiledIndicator,
  dimension: CompiledDimension,
  table: readonly Row[],
  rows: readonly number[],
): Codes {
  const sign = dimension.specification.attribution === 'latest' ? -1 : 1;
  let best: { readonly code: string; readonly when: DayRange } | undefined;
  let missing: string = NOT_APPLICABLE;
  for (const index of rows) {
    const row = table[index];
    if (row === undefined) continue;
    const codes = dimension.codes(row);
    if (codes === UNKNOWN) missing = UNKNOWN;
    if (codes === UNKNOWN || codes === NOT_APPLICABLE) continue;
    const code = typeof codes === 'string' ? codes : (codes[0] ?? NOT_APPLICABLE);
    const when = date?.(row) ?? never;
    const order =
      best === undefined
        ? -1
        : sign * (byNumber(when.first, best.when.first) || byNumber(when.last, best.when.last)) ||
          byCode(code, best.code);
    if (order < 0) best = { code, when };
  }
  return best?.code ?? missing;
}

const byNumber = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

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
    const deciding = decidingRows(units, unit);
    return dimension.multiple
      ? everyCode(dimension, table, deciding)
      : oneCode(indicator, dimension, table, deciding);
  };
}
