import type { Hierarchy } from '../hierarchy/Hierarchy.js';

/**
 * Earth mover's distance when every two values are equally far apart: half the sum of absolute differences.
 *
 * @param p - shares in the class, by code
 * @param q - shares in the table, by code
 * @returns the distance, 0 to 1
 */
export function equalDistance(p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (let code = 0; code < q.length; code++)
    sum += Math.abs((p[code] as number) - (q[code] as number));
  return sum / 2;
}

/**
 * Earth mover's distance between values in a row, neighbours 1 / (m - 1) apart, m values in the whole table (Li 2007).
 *
 * @param p - shares in the class, by code
 * @param q - shares in the table, by code
 * @param order - the codes in their order
 * @returns the distance, 0 to 1
 */
export function orderedDistance(p: Float64Array, q: Float64Array, order: Int32Array): number {
  let carried = 0;
  let sum = 0;
  for (const code of order) {
    carried += (p[code] as number) - (q[code] as number);
    sum += Math.abs(carried);
  }
  return order.length < 2 ? 0 : sum / (order.length - 1);
}

/**
 * Earth mover's distance over a hierarchy: mass that meets in a node of height h travels h / H (Li 2007, section 5.2).
 *
 * @param p - shares in the class, by code
 * @param q - shares in the table, by code
 * @param hierarchy - the hierarchy of the sensitive column
 * @returns the distance, 0 to 1
 */
export function hierarchicalDistance(
  p: Float64Array,
  q: Float64Array,
  hierarchy: Hierarchy,
): number {
  return compileHierarchicalDistance(q, hierarchy)(p);
}

/**
 * The same for many classes of one table: the tree is laid out once.
 *
 * @param q - shares in the table, by code
 * @param hierarchy - the hierarchy of the sensitive column
 * @returns the distance as a function of the shares in the class
 */
export function compileHierarchicalDistance(
  q: Float64Array,
  hierarchy: Hierarchy,
): (p: Float64Array) => number {
  const height = hierarchy.levels - 1;
  const parents = Array.from({ length: height }, (_, level) => parentsOf(hierarchy, level + 1));
  const widths = hierarchy.labels.map((labels) => labels.length);
  const widest = Math.max(q.length, ...widths);
  let extra = new Float64Array(widest);
  let above = new Float64Array(widest);
  const positive = new Float64Array(widest);
  return (p) => {
    let cost = 0;
    let size = q.length;
    for (let code = 0; code < size; code++) extra[code] = (p[code] as number) - (q[code] as number);
    for (let level = 1; level <= height; level++) {
      const up = parents[level - 1] as Int32Array;
      const width = widths[level] as number;
      above.fill(0, 0, width);
      positive.fill(0, 0, width);
      for (let child = 0; child < size; child++) {
        const share = extra[child] as number;
        const parent = up[child] as number;
        above[parent] = (above[parent] as number) + share;
        if (share > 0) positive[parent] = (positive[parent] as number) + share;
      }
      for (let node = 0; node < width; node++) {
        const gained = positive[node] as number;
        cost += (level / height) * Math.min(gained, gained - (above[node] as number));
      }
      [extra, above] = [above, extra];
      size = width;
    }
    return cost;
  };
}

/** For each code of the column (level 1) or label of the level below its label at this level. */
function parentsOf(hierarchy: Hierarchy, level: number): Int32Array {
  const map = hierarchy.maps[level] as Int32Array;
  if (level === 1) return map;
  const below = hierarchy.maps[level - 1] as Int32Array;
  const up = new Int32Array((hierarchy.labels[level - 1] as readonly unknown[]).length);
  for (let code = 0; code < map.length; code++) up[below[code] as number] = map[code] as number;
  return up;
}
