import { columnsOf } from '../columns/prepareSource.js';
import { soleFieldOfReference } from '../columns/soleField.js';
import type { Row } from '../records/Row.js';
import { NOT_APPLICABLE, UNKNOWN } from '../results/TableDimension.js';
import { Dictionary } from './CellSpace.js';
import type { Codes, CompiledDimension } from './compileDimension.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import type { Units } from './Units.js';
import { unitCodes } from './unitCodes.js';

/** Numbers of the units' categories on one axis. */
export interface Categories {
  /** Names of the numbers. */
  readonly dictionary: Dictionary;
  /** Category of each unit, or its first. */
  readonly first: Int32Array;
  /** All categories of the units that have several, or none. */
  readonly lists: ReadonlyMap<number, readonly number[]>;
}

/** Whether a unit has an answer: 1 and 2 stand for "not known" and "does not apply". */
export const isAnswered = ({ first, lists }: Categories, unit: number): boolean =>
  lists.has(unit) || ((first[unit] ?? 0) !== 1 && (first[unit] ?? 0) !== 2);

/** What stands for a record whose answer is a list. */
const list = -1;

/** Makes the function that gives the number of the category of a record. */
function categoryReader(
  indicator: CompiledIndicator,
  table: readonly Row[],
  dimension: CompiledDimension,
  dictionary: Dictionary,
): (index: number) => number {
  const numberOf = (index: number): number => {
    const row = table[index];
    const codes = row === undefined ? UNKNOWN : dimension.codes(row);
    return typeof codes === 'string' ? dictionary.index(codes) : list;
  };
  const columns = columnsOf(table);
  const field =
    columns === undefined
      ? undefined
      : soleFieldOfReference(indicator.compiler.scope, dimension.specification.field);
  const column = field === undefined ? undefined : columns?.column(field);
  if (column === undefined) return numberOf;
  // Worked out at the first record with the value; 0 = not yet.
  const { codes } = column;
  const categories = new Int32Array(column.examples.length);
  return (index) => {
    const code = codes[index] ?? 0;
    const known = categories[code] ?? 0;
    if (known !== 0) return known > 0 ? known - 1 : list;
    const category = numberOf(index);
    categories[code] = category === list ? list : category + 1;
    return category;
  };
}

/**
 * Gives the units of a period numbers for their categories on an axis.
 *
 * @param indicator - The compiled definition.
 * @param table - All records.
 * @param units - The units.
 * @param dimension - The axis.
 */
export function unitCategories(
  indicator: CompiledIndicator,
  table: readonly Row[],
  units: Units,
  dimension: CompiledDimension,
): Categories {
  const dictionary = new Dictionary();
  const first = new Int32Array(units.size);
  const lists = new Map<number, readonly number[]>();
  const categoryOf = categoryReader(indicator, table, dimension, dictionary);
  const codesOf = unitCodes(indicator, table, units, dimension);
  const { rows } = units;
  for (let unit = 0; unit < units.size; unit += 1) {
    const begin = units.begin(unit);
    const end = units.end(unit);
    let category = categoryOf(rows[begin] ?? 0);
    // Records that agree need not be put in order.
    for (let at = begin + 1; at < end && category !== list; at += 1)
      if (categoryOf(rows[at] ?? 0) !== category) category = list;
    if (category !== list) {
      first[unit] = category;
      continue;
    }
    const codes: Codes = codesOf(unit);
    if (typeof codes === 'string') first[unit] = dictionary.index(codes);
    else if (dimension.multiple)
      lists.set(
        unit,
        codes.map((code) => dictionary.index(code)),
      );
    // An axis that allows one category takes the first; an empty answer does not apply there.
    else first[unit] = dictionary.index(codes[0] ?? NOT_APPLICABLE);
  }
  return { dictionary, first, lists };
}
