import type { Row } from '../../tables/table.js';
import type { Block } from './block.js';

/**
 * The id of a record whose row has none: where the row stands.
 *
 * @param block - The table.
 * @param row - The row.
 * @param isOneOfSeveral - Whether the file has several sheets of records.
 */
export function rowName(block: Block, row: Row, isOneOfSeveral: boolean): string {
  const sheet = isOneOfSeveral ? `t${block.table.sheet}` : '';
  return `${sheet}${block.panel === undefined ? '' : `p${block.panel}`}r${row.row}`;
}
