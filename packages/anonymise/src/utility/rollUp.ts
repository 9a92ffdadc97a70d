import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { HierarchySpec } from '../policy/HierarchySpec.js';
import { SUPPRESSED, type ValueColumn } from '../table/Table.js';

/** A column of originals and release that can be read at any level of its hierarchy. */
export interface RolledColumn {
  /** Highest level that the release uses, `*` for all aside. */
  readonly highest: number;
  /** The originals at a level. */
  readonly before: (level: number) => ValueColumn;
  /** The release at a level; what it tells in less detail is `*`. */
  readonly after: (level: number) => ValueColumn;
}

/**
 * Prepares a column for comparison at the levels of its hierarchy.
 *
 * @param original - the column of the originals
 * @param released - the column of the release
 * @param spec - its hierarchy
 * @returns the readers
 */
export function rollUp(
  original: ValueColumn,
  released: ValueColumn,
  spec: HierarchySpec | undefined,
): RolledColumn {
  const { hierarchy } = compileHierarchy(spec, original.values);
  const labelAt = (code: number, level: number): string | null =>
    hierarchy.labels[level]?.[hierarchy.maps[level]?.[code] as number] ?? null;
  // The lowest level of each label, and a value under it.
  const levelOf = new Map<string | null, readonly [level: number, code: number]>();
  for (let level = 0; level < hierarchy.levels; level++) {
    for (let code = 0; code < original.values.length; code++) {
      const label = labelAt(code, level);
      if (!levelOf.has(label)) levelOf.set(label, [level, code]);
    }
  }
  const top = hierarchy.levels - 1;
  const used = released.values
    .map((label) => levelOf.get(label)?.[0] ?? 0)
    .filter((level) => level < top);
  return {
    highest: Math.max(0, ...used),
    before: (level) => ({
      ...original,
      values: original.values.map((_, code) => labelAt(code, level)),
    }),
    after: (level) => ({
      ...released,
      values: released.values.map((label) => {
        const known = levelOf.get(label);
        // What treatments made of a value stands for itself.
        if (known === undefined) return label;
        const [own, code] = known;
        return own > level ? SUPPRESSED : labelAt(code, level);
      }),
    }),
  };
}
