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
  for (let code = 0; code < q.length; code++) sum += Math.abs((p[code] as number) - (q[code] as number));
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
export function hierarchicalDistance(p: Float64Array, q: Float64Array, hierarchy: Hierarchy): number {
  const height = hierarchy.levels - 1;
  let extra = Float64Array.from(q, (share, code) => (p[code] as number) - share);
  let parents: ArrayLike<number> = hierarchy.maps[0] as Int32Array;
  let cost = 0;
  for (let level = 1; level <= height; level++) {
    const size = (hierarchy.labels[level] as readonly unknown[]).length;
    const positive = new Float64Array(size);
    const negative = new Float64Array(size);
    const up = parentsOf(hierarchy, level, parents, extra.length);
    extra.forEach((share, child) => {
      const parent = up[child] as number;
      if (share > 0) positive[parent] = (positive[parent] as number) + share;
      else negative[parent] = (negative[parent] as number) - share;
    });
    for (let node = 0; node < size; node++) {
      cost += (level / height) * Math.min(positive[node] as number, negative[node] as number);
    }
    extra = positive.map((share, node) => share - (negative[node] as number));
    parents = hierarchy.maps[level] as Int32Array;
  }
  return cost;
}

/** For each label of the level below (or each code of the column at level 1) its label at this level. */
function parentsOf(hierarchy: Hierarchy, level: number, below: ArrayLike<number>, size: number): Int32Array {
  const map = hierarchy.maps[level] as Int32Array;
  if (level === 1) return map;
  const up = new Int32Array(size);
  for (let code = 0; code < map.length; code++) up[below[code] as number] = map[code] as number;
  return up;
}
