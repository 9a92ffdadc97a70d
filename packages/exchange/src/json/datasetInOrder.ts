import { datasetHead, records } from '@njia/schema';
import { inFieldOrder } from './inFieldOrder.js';

/**
 * Copies a data set with everything in the order of the format: head, tables, fields.
 *
 * @param dataset - the data set
 * @returns the copy
 */
export function datasetInOrder(dataset: unknown): unknown {
  const tables = records.map((record) => ({ name: record.table, definition: record }));
  return inFieldOrder(dataset, datasetHead, tables);
}
