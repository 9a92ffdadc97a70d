import type { HierarchySpec } from '../policy/HierarchySpec.js';
import { compareText } from '../table/compareText.js';
import { SUPPRESSED } from '../table/Table.js';
import type { Hierarchy } from './Hierarchy.js';
import { ladderOf } from './ladderOf.js';

/** What {@link compileHierarchy} returns. */
export interface HierarchyReading {
  /** The compiled hierarchy; values that it does not know go from themselves straight to `*`. */
  readonly hierarchy: Hierarchy;
  /** Number of distinct values of the column that the hierarchy does not know. */
  readonly holes: number;
  /** Number of values that share a label with another at one level but not at the next: 0 in a proper hierarchy. */
  readonly splits: number;
}

/**
 * Compiles a hierarchy for the dictionary of a column. A missing value stays missing up to the last level; `*` in the
 * data is `*` at every level. When the last level of the hierarchy is not one single value, `*` is put above it.
 *
 * @param spec - the hierarchy as data
 * @param values - the dictionary of the column
 * @returns the hierarchy and its defects for this column
 */
export function compileHierarchy(
  spec: HierarchySpec | undefined,
  values: readonly (string | null)[],
): HierarchyReading {
  const ladder = ladderOf(spec);
  let holes = 0;
  const pathOf = (value: string | null, countHole: boolean): (string | null)[] => {
    if (value === null || value === SUPPRESSED)
      return Array.from({ length: ladder.levels }, () => value);
    const labels = ladder.labelsOf(value);
    if (labels !== undefined) return [...labels];
    if (countHole) holes++;
    return [value, ...Array.from({ length: ladder.levels - 1 }, () => SUPPRESSED)];
  };
  const paths = values.map((value) => pathOf(value, true));
  const known = new Set(values);
  const extra = (ladder.leaves ?? [])
    .filter((leaf) => !known.has(leaf))
    .map((leaf) => pathOf(leaf, false));
  // Inner nodes that occur as values are no leaves: where the hierarchy lists its leaves, only those count.
  const listed = ladder.leaves === undefined ? undefined : new Set<string | null>(ladder.leaves);
  const leafPaths = [
    ...(listed === undefined ? paths : paths.filter((path) => listed.has(path[0] ?? null))),
    ...extra,
  ];
  const allPaths = [...new Set([...paths, ...leafPaths])];
  const top = ladder.levels - 1;
  // Only a hierarchy that lists its leaves can end in one label of its own; else the number of levels would depend on
  // which values happen to occur.
  const topLabels = new Set((ladder.leaves ?? []).map((leaf) => ladder.labelsOf(leaf)?.[top]));
  const closed = topLabels.size === 1 && top > 0;
  // Missing and suppressed values join the others at the top, and only there.
  const [topLabel = SUPPRESSED] = topLabels;
  for (const path of allPaths) {
    if (closed) path[top] = topLabel;
    else path.push(SUPPRESSED);
  }
  const levels = closed ? ladder.levels : ladder.levels + 1;
  const built = Array.from({ length: levels }, (_, level) => buildLevel(level, paths, leafPaths));
  return {
    hierarchy: {
      levels,
      labels: built.map((level) => level.labels),
      maps: built.map((level) => level.map),
      shares: built.map((level) => level.shares),
      leaves: Math.max(1, leafPaths.length),
    },
    holes,
    splits: countSplits(paths, levels),
  };
}

function buildLevel(
  level: number,
  paths: readonly (readonly (string | null)[])[],
  leafPaths: readonly (readonly (string | null)[])[],
): { labels: (string | null)[]; map: Int32Array; shares: Float64Array } {
  const labels = [...new Set(paths.map((path) => path[level] as string | null))].sort(compareText);
  const position = new Map(labels.map((label, index) => [label, index]));
  const map = Int32Array.from(
    paths,
    (path) => position.get(path[level] as string | null) as number,
  );
  const shares = new Float64Array(labels.length);
  for (const path of leafPaths) {
    const at = position.get(path[level] as string | null);
    if (at !== undefined) shares[at] = (shares[at] as number) + 1;
  }
  const leaves = Math.max(1, leafPaths.length);
  // A value that is no leaf of the hierarchy (missing, unknown, coarser) counts as one leaf.
  return { labels, map, shares: shares.map((count) => Math.min(1, Math.max(1, count) / leaves)) };
}

function countSplits(paths: readonly (readonly (string | null)[])[], levels: number): number {
  let splits = 0;
  for (let level = 0; level + 1 < levels; level++) {
    const above = new Map<string | null, string | null>();
    for (const path of paths) {
      const label = path[level] as string | null;
      const next = path[level + 1] as string | null;
      if (above.has(label) && above.get(label) !== next) splits++;
      else above.set(label, next);
    }
  }
  return splits;
}
