import { parseCount, type Count } from '@njia/schema';
import type { Cell } from '../../tables/cell.js';
import { cellText } from './cellText.js';

/**
 * Reads a number of persons from a cell: a whole number, or a text that `parseCount` of the format understands.
 *
 * @param cell - The cell.
 * @returns The count, or nothing when the cell holds no single count.
 */
export function readCount(cell: Cell): Count | undefined {
  if (typeof cell === 'number')
    return Number.isSafeInteger(cell) && cell >= 0 ? { kind: 'exact', value: cell } : undefined;
  return typeof cell === 'string' ? parseCount(cellText(cell) ?? '') : undefined;
}
