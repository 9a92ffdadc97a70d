import type { ResultSet } from '../results/ResultSet.js';
import { TOTAL, type TableDimension, type TablePeriod } from '../results/TableDimension.js';
import { csvText, type CsvCell } from './csvText.js';
import { dayBefore } from './dayBefore.js';
import { distinctTables } from './distinctTables.js';
import { isProtected } from './isProtected.js';

const before = ['indicator', 'version', 'content', 'ref_area'];
const periods = ['period', 'period_start', 'period_end'];
const after = [
  'value',
  'numerator',
  'denominator',
  'ci_low',
  'ci_high',
  'lower_bound',
  'upper_bound',
  'obs_status',
  'conf_status',
  'unit',
  'n_records',
  'n_undetermined',
  'flags',
  'definition_hash',
  'data_hash',
];
const taken = new Set([...before, ...periods, ...after]);

/** Column of a dimension; never the name of another column. */
export const tidyColumn = (dimension: TableDimension): string =>
  isArea(dimension) ? 'ref_area' : taken.has(dimension.id) ? `dim_${dimension.id}` : dimension.id;

const isArea = (dimension: TableDimension): boolean =>
  dimension.role === 'place' && dimension.concept === 'REF_AREA';

/**
 * Results as tidy CSV: one row a cell, one column a dimension, `_T` where a dimension does not split. Each number stands
 * once, even if several tables share it. Suppressed cells have empty numbers, `Q` and `C`; contributions of organisations and
 * record ids are never written. In a set protected for others, counts beside the value are empty.
 *
 * @param results - Results, protected or not.
 * @returns Comma-separated text, CR LF, values unrounded on the scale of the unit.
 */
export function writeTidyCsv(results: ResultSet): string {
  const tables = distinctTables(results.tables);
  const columns: string[] = [];
  for (const { table } of tables)
    for (const dimension of table.dimensions.slice(1)) {
      const name = tidyColumn(dimension);
      if (name !== 'ref_area' && !columns.includes(name)) columns.push(name);
    }
  const hidden = isProtected(results);
  const rows: CsvCell[][] = [[...before, ...columns, ...periods, ...after]];
  for (const { table, cells } of tables) {
    const { definition } = table;
    const position = new Map(
      table.dimensions.map((dimension, index) => [tidyColumn(dimension), index]),
    );
    const times = new Map(
      (table.dimensions[0]?.categories ?? []).map((one) => [one.code, one as TablePeriod]),
    );
    for (const cell of cells) {
      const code = (name: string): string => cell.key[position.get(name) ?? -1] ?? TOTAL;
      const time = times.get(cell.key[0] ?? '');
      const kept = cell.status !== 'Q' && !hidden;
      rows.push([
        definition.id,
        definition.version,
        table.content,
        code('ref_area'),
        ...columns.map(code),
        cell.key[0] ?? '',
        time?.start ?? '',
        time === undefined ? '' : dayBefore(time.endExclusive),
        cell.value,
        cell.numerator,
        cell.denominator,
        cell.interval?.low ?? null,
        cell.interval?.high ?? null,
        cell.bounds?.low ?? null,
        cell.bounds?.high ?? null,
        cell.status,
        cell.confidentiality,
        definition.unit.measure,
        kept ? cell.records : null,
        kept ? cell.undetermined : null,
        cell.flags.join(' '),
        definition.hash,
        table.dataHash,
      ]);
    }
  }
  return csvText(rows);
}
