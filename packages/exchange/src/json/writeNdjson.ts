import { records } from '@njia/schema';
import { datasetInOrder } from './datasetInOrder.js';

/**
 * Writes a data set as canonical NDJSON: one line with the head, then one line a record, with the
 * name of its table as `table`.
 *
 * @param dataset - the data set
 * @returns the lines, to be written one after another; each ends in a line feed
 */
export function* writeNdjson(dataset: unknown): Generator<string, void, undefined> {
  const ordered = datasetInOrder(dataset) as Readonly<Record<string, unknown>>;
  const tables = new Set(records.map(({ table }) => table));
  const head = Object.entries(ordered).filter(([name]) => !tables.has(name));
  yield `${JSON.stringify(Object.fromEntries(head))}\n`;
  for (const { table } of records) {
    const list = ordered[table];
    if (!Array.isArray(list)) continue;
    for (const record of list) yield `${JSON.stringify({ table, ...(record as object) })}\n`;
  }
}
