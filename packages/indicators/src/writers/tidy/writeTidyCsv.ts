import type { ResultSet } from '../../results/ResultSet.js';
import { csvText } from '../csvText.js';
import { tidyTable } from './tidyTable.js';

/**
 * Results as tidy CSV: one row a cell, one column a dimension, `_T` where a dimension does not split. Each number stands
 * once, even if several tables share it. Suppressed cells have empty numbers, `Q` and `C`; contributions of organisations and
 * record ids are never written. In a set protected for others, counts beside the value are empty.
 *
 * @param results - Results, protected or not.
 * @returns Comma-separated text, CR LF, values unrounded on the scale of the unit.
 */
export function writeTidyCsv(results: ResultSet): string {
  const { columns, rows } = tidyTable(results);
  return csvText([columns.map(({ name }) => name), ...rows]);
}
