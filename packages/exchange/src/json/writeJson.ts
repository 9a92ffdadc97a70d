import { datasetInOrder } from './datasetInOrder.js';

/** How to write JSON. */
export interface WriteJsonOptions {
  /** Spaces a level; 0 writes one line. Default 2. */
  readonly indent?: number;
}

/**
 * Writes a data set as canonical JSON: fields in the order of the format, unknown ones after them by
 * code unit, absent ones left out. The same data set gives the same bytes.
 *
 * @param dataset - the data set
 * @param options - indentation
 * @returns the text, ending in a line feed
 */
export function writeJson(dataset: unknown, options: WriteJsonOptions = {}): string {
  return `${JSON.stringify(datasetInOrder(dataset), null, options.indent ?? 2)}\n`;
}
