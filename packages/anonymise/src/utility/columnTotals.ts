import type { Frame } from '../classes/Frame.js';

/**
 * Sums a quantity over the released rows for every level of every quasi-identifier, once and for all nodes.
 *
 * @param frame - the frame
 * @param perLabel - the quantity of a label, given column, level, label code and the number of rows that carry it
 * @returns per column, per level the sum over labels
 */
export function columnTotals(
  frame: Frame,
  perLabel: (column: number, level: number, label: number, rows: number) => number,
): number[][] {
  return labelCounts(frame).map((levels, column) =>
    levels.map((counts, level) => {
      let sum = 0;
      counts.forEach((rows, label) => {
        if (rows > 0) sum += perLabel(column, level, label, rows);
      });
      return sum;
    }),
  );
}

/**
 * Counts the released rows of every label.
 *
 * @param frame - the frame
 * @returns per column, per level, per label the number of rows
 */
export function labelCounts(frame: Frame): Float64Array[][] {
  return frame.quasi.map(({ column, hierarchy }, index) => {
    const leaves = leafCounts(frame, index, column.values.length);
    return hierarchy.maps.map((map, level) => {
      const counts = new Float64Array((hierarchy.labels[level] as readonly unknown[]).length);
      leaves.forEach((rows, code) => {
        const label = map[code] as number;
        counts[label] = (counts[label] as number) + rows;
      });
      return counts;
    });
  });
}

/**
 * Counts the released rows of every dictionary code of a quasi-identifier.
 *
 * @param frame - the frame
 * @param index - the quasi-identifier
 * @param cardinality - size of its dictionary
 * @returns the number of rows a code
 */
export function leafCounts(frame: Frame, index: number, cardinality: number): Float64Array {
  const counts = new Float64Array(cardinality);
  const codes = frame.tupleCodes[index] as Int32Array;
  frame.base.representatives.forEach((tuple, item) => {
    const code = codes[tuple] as number;
    counts[code] = (counts[code] as number) + (frame.base.sizes[item] as number);
  });
  return counts;
}
