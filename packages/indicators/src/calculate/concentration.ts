import type { ResultCell } from '../results/ResultCell.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../results/TableDimension.js';
import type { Period } from '../time/Period.js';

/**
 * Sum of squared shares of the known categories; a share table of one dimension only.
 *
 * @param table - The cells.
 * @param periods - The periods.
 * @returns One number a period; nothing known where nothing was counted.
 */
export function concentration(
  table: readonly ResultCell[],
  periods: readonly Period[],
): readonly { readonly period: string; readonly value: number | null }[] {
  return periods.map((period) => {
    const parts = table.filter(
      (cell) =>
        cell.key[0] === period.id &&
        ![TOTAL, UNKNOWN, NOT_APPLICABLE].includes(cell.key[1] ?? TOTAL),
    );
    const base = parts[0]?.denominator ?? 0;
    if (base === 0) return { period: period.id, value: null };
    return {
      period: period.id,
      value: parts.reduce((sum, cell) => sum + ((cell.numerator ?? 0) / base) ** 2, 0),
    };
  });
}
