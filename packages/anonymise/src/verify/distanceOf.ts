import type { TClosenessSpec } from '../policy/ModelSpec.js';
import type { HierarchySpec } from '../policy/HierarchySpec.js';
import type { Policy } from '../policy/Policy.js';
import { foldValue } from '../text/foldValue.js';
import { climbOf } from './climbOf.js';

/** Counts by rendered value. */
export type Distribution = ReadonlyMap<string, number>;

/**
 * The earth mover's distance of t-closeness between a class and the whole file.
 *
 * @param spec - the model
 * @param whole - counts in the whole file
 * @param total - rows of the file
 * @param policy - for the hierarchy of the sensitive column
 * @returns the distance as a function of the counts in a class and its size
 */
export function distanceOf(
  spec: TClosenessSpec,
  whole: Distribution,
  total: number,
  policy: Policy,
): (counts: Distribution, size: number) => number {
  const difference = (value: string, counts: Distribution, size: number): number =>
    (counts.get(value) ?? 0) / size - (whole.get(value) as number) / total;
  if (spec.distance === 'ordered') {
    const values = ordered([...whole.keys()], spec.order ?? []);
    return (counts, size) => {
      let carried = 0;
      let sum = 0;
      for (const value of values) sum += Math.abs((carried += difference(value, counts, size)));
      return values.length < 2 ? 0 : sum / (values.length - 1);
    };
  }
  if (spec.distance === 'hierarchical') {
    const column = typeof spec.sensitive === 'string' ? spec.sensitive : spec.sensitive[0];
    const hierarchy = policy.attributes.find((attribute) => attribute.column === column)?.hierarchy;
    if (hierarchy !== undefined) return hierarchical(hierarchy, [...whole.keys()], difference);
  }
  return (counts, size) =>
    [...whole.keys()].reduce((sum, value) => sum + Math.abs(difference(value, counts, size)), 0) /
    2;
}

/** The value behind a rendered one, see `renderKey`. */
function valueOf(rendered: string): string | null {
  return rendered.startsWith('"') ? rendered.slice(1) : null;
}

/** As stated, else numbers by value, else texts; a missing value last. */
function ordered(values: readonly string[], order: readonly string[]): string[] {
  const folded = order.map(foldValue);
  const rank = (rendered: string): number => {
    const value = valueOf(rendered);
    if (value === null) return Infinity;
    // As everywhere, the last of two that are stated alike.
    const stated = folded.lastIndexOf(foldValue(value));
    if (stated !== -1) return stated;
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : Infinity;
  };
  return [...values].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    if (a !== b) return a < b ? -1 : 1;
    const [first, second] = [valueOf(left), valueOf(right)];
    if (first === null || second === null) return Number(first !== null) - Number(second !== null);
    return first === second ? 0 : first < second ? -1 : 1;
  });
}

/** Mass that meets in a node of height h travels h / H: at each node the lesser of what is over and what is missing. */
function hierarchical(
  spec: HierarchySpec,
  values: readonly string[],
  difference: (value: string, counts: Distribution, size: number) => number,
): (counts: Distribution, size: number) => number {
  const paths = new Map(values.map((value) => [value, climbOf(spec, valueOf(value))]));
  const height = Math.max(...[...paths.values()].map((path) => path.length)) - 1;
  return (counts, size) => {
    let cost = 0;
    for (let level = 1; level <= height; level++) {
      // What is over or missing in every node of the level below, gathered by the node above it.
      const below = new Map<string, { above: string; extra: number }>();
      for (const value of values) {
        const path = paths.get(value) as readonly (string | null)[];
        const key = JSON.stringify(path[level - 1] ?? null);
        const node = below.get(key) ?? { above: JSON.stringify(path[level] ?? null), extra: 0 };
        node.extra += difference(value, counts, size);
        below.set(key, node);
      }
      const over = new Map<string, { positive: number; negative: number }>();
      for (const { above, extra } of below.values()) {
        const sums = over.get(above) ?? { positive: 0, negative: 0 };
        if (extra > 0) sums.positive += extra;
        else sums.negative -= extra;
        over.set(above, sums);
      }
      for (const { positive, negative } of over.values())
        cost += (level / height) * Math.min(positive, negative);
    }
    return cost;
  };
}
