import { records } from '../fields/records.js';
import { checkReferences } from './checkReferences.js';
import type { CheckedTables } from './readTables.js';
import type { RecordChecker } from './recordChecker.js';

/**
 * Reports ids that point to records which are not there. A table that the data set does not hold at
 * all is not held against it: returns often name organisations and cases that stay at home.
 */
export function checkLinks({ rows, ids }: CheckedTables, checker: RecordChecker): void {
  const tables = new Set([...rows].filter(([, list]) => list.length > 0).map(([table]) => table));
  const exists = (table: string, id: string): boolean => ids.get(table)!.has(id);
  const report = (path: string, table: string): void =>
    checker.report('REFERENCE-DANGLING', path, { table });
  for (const definition of records) {
    const list = rows.get(definition.table) ?? [];
    for (let index = 0; index < list.length; index += 1) {
      checker.at(definition.table, index);
      checkReferences(list[index]!, definition, tables, exists, report);
    }
  }
}
