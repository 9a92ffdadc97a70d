import type { Limits } from './limits.js';

/**
 * What is read when nobody says otherwise: more than any real return holds, and little enough that
 * a hostile file ends soon on a weak laptop. 1,048,576 rows and 32,767 characters are Excel's own.
 */
export const defaultLimits: Limits = {
  fileBytes: 256 * 1024 * 1024,
  rows: 1_048_576,
  columns: 1_024,
  cells: 50_000_000,
  unpackedBytes: 1024 * 1024 * 1024,
  ratio: 200,
  zipEntries: 2_000,
  workbookCellLength: 32_767,
  csvCellLength: 1024 * 1024,
  jsonDepth: 64,
  xmlDepth: 64,
};
