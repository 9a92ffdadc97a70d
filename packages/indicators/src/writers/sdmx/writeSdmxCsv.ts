import type { ResultSet } from '../../results/ResultSet.js';
import { csvText, type CsvCell } from '../csvText.js';
import { sdmxCube } from './sdmxCube.js';

/**
 * Results as SDMX-CSV 2.1: one dataflow a table, all in one file; a column that a dataflow does not have stays empty. The
 * action is R (replace), so that a value withdrawn by suppression is withdrawn at the reader too. A value that is not there is
 * `#N/A` in whole numbers and `NaN` in others, never empty, which would mean "omitted".
 *
 * @param results - Results, protected or not.
 */
export function writeSdmxCsv(results: ResultSet): string {
  const cubes = results.tables.map((table) => ({ cube: sdmxCube(table), table }));
  const columns = [
    ...new Set(
      cubes.flatMap(({ cube }) =>
        cube.dimensions.map(({ id }) => id).filter((id) => id !== 'TIME_PERIOD'),
      ),
    ),
    'TIME_PERIOD',
  ];
  const rows: CsvCell[][] = [
    [
      'STRUCTURE',
      'STRUCTURE_ID',
      'ACTION',
      ...columns,
      'OBS_VALUE',
      'OBS_STATUS',
      'CONF_STATUS',
      'UNIT_MEASURE',
      'REPORTING_YEAR_START_DAY',
    ],
  ];
  for (const { cube, table } of cubes)
    for (const { indices, cell, reportingYearStartDay } of cube.observations) {
      const codes = new Map(
        cube.dimensions.map(({ id, values }, index) => {
          const value = values[indices[index] ?? 0];
          return [id, value?.timePeriod ?? value?.id ?? ''];
        }),
      );
      rows.push([
        'dataflow',
        cube.flow,
        'R',
        ...columns.map((id) => codes.get(id) ?? null),
        cell.value ?? (cube.whole ? '#N/A' : 'NaN'),
        cell.status,
        cell.confidentiality,
        table.definition.unit.measure,
        reportingYearStartDay,
      ]);
    }
  return csvText(rows);
}
