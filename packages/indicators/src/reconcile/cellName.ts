import type { ResultTable } from '../results/ResultTable.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../results/TableDimension.js';

const general = new Set([TOTAL, UNKNOWN, NOT_APPLICABLE]);

/**
 * Names a cell in a warning: indicator, period, and the category on each axis that splits. A category without a label is a
 * value of the data, such as the key of an organisation, and is not named.
 *
 * @param table - Table of the cell.
 * @param key - Its codes.
 */
export function cellName(table: ResultTable, key: readonly string[]): string {
  const parts = table.dimensions.map((dimension, index) => {
    const code = key[index] ?? TOTAL;
    const label = dimension.categories.find((category) => category.code === code)?.label.en;
    if (dimension.role === 'time') return label ?? code;
    if (code === TOTAL) return '';
    const named = general.has(code) || (label !== undefined && label !== code);
    return `${dimension.id}=${named ? code : '...'}`;
  });
  return [table.definition.id, ...parts.filter((part) => part !== '')].join(', ');
}
