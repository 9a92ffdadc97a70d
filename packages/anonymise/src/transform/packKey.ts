import type { ItemColumns } from './mineFrequent.js';

/**
 * Makes a number that is equal exactly for items that agree in some columns.
 *
 * @param input - the items
 * @param kept - bit mask of the columns
 * @returns the number of an item; `undefined` when it would not fit
 */
export function packKey(
  { codes, cardinalities }: ItemColumns,
  kept: number,
): ((item: number) => number) | undefined {
  const columns: Int32Array[] = [];
  const units: number[] = [];
  let unit = 1;
  codes.forEach((column, at) => {
    if (((kept >> at) & 1) === 0) return;
    columns.push(column);
    units.push(unit);
    unit *= cardinalities[at] as number;
  });
  if (unit > Number.MAX_SAFE_INTEGER) return undefined;
  return (item) => {
    let key = 0;
    for (let at = 0; at < columns.length; at++)
      key += (columns[at]?.[item] as number) * (units[at] as number);
    return key;
  };
}
