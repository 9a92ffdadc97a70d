import { records } from '@njia/schema';

/**
 * Writes a data set as NDJSON: the head on the first line, then one record a line under the name of
 * its table.
 *
 * @param dataset - A data set in the shape of the format.
 */
export function datasetLines(dataset: Readonly<Record<string, unknown>>): string {
  const tables = new Set(records.map((record) => record.table));
  const entries = Object.entries(dataset);
  const lines: unknown[] = [Object.fromEntries(entries.filter(([name]) => !tables.has(name)))];
  for (const [table, rows] of entries) {
    if (tables.has(table) && Array.isArray(rows))
      for (const row of rows) lines.push({ [table]: row as unknown });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
