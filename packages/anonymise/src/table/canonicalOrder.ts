import type { Column, Table } from './Table.js';

/**
 * Orders the rows by their values, column by column: row order carries information (entry date, office), and equal
 * inputs must give equal bytes whatever their order.
 *
 * @param table - the table
 * @returns row numbers in canonical order; rows that are equal in every column may stand in any order among themselves
 */
export function canonicalOrder(table: Table): Int32Array {
  let order = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  // Least significant column first, each pass stable: a radix sort over dictionary codes, which are sorted already.
  for (const column of [...table.columns].reverse()) {
    order =
      column.kind === 'value'
        ? countingPass(order, column.codes, column.values.length)
        : sequencePass(order, column);
  }
  return order;
}

function countingPass(
  order: Int32Array,
  codes: Int32Array,
  cardinality: number,
): Int32Array<ArrayBuffer> {
  const next = new Int32Array(cardinality + 1);
  for (const code of codes) next[code + 1] = (next[code + 1] as number) + 1;
  for (let code = 0; code < cardinality; code++)
    next[code + 1] = (next[code + 1] as number) + (next[code] as number);
  const sorted = new Int32Array(order.length);
  for (const row of order) {
    const code = codes[row] as number;
    const at = next[code] as number;
    sorted[at] = row;
    next[code] = at + 1;
  }
  return sorted;
}

function sequencePass(
  order: Int32Array,
  column: Extract<Column, { kind: 'sequence' }>,
): Int32Array<ArrayBuffer> {
  const { codes, offsets } = column;
  const compare = (left: number, right: number): number => {
    let a = offsets[left] as number;
    let b = offsets[right] as number;
    const endA = offsets[left + 1] as number;
    const endB = offsets[right + 1] as number;
    for (; a < endA && b < endB; a++, b++) {
      const difference = (codes[a] as number) - (codes[b] as number);
      if (difference !== 0) return difference;
    }
    return endA - a - (endB - b);
  };
  return Int32Array.from(Array.from(order).sort(compare));
}
