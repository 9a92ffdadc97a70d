import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { AttributePolicy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table } from '../table/Table.js';

/** Bits of one column. */
export interface ColumnBits {
  /** Bits that a reader of the release lacks. */
  readonly lost: number;
  /** Bits that the originals tell. */
  readonly all: number;
}

/**
 * Non-uniform entropy (Gionis and Tassa 2009) as a reader expects it: a released cell may stand for each value under it as
 * often as the originals have it. Suppressed cells and dropped rows lose everything. Where all rows of a value are released
 * alike this is the entropy itself; unlike it, it can be worked out from the file and the originals without knowing which
 * row became which.
 *
 * @param originals - the originals
 * @param release - the release
 * @param attribute - the column, with its hierarchy
 * @returns the bits
 */
export function expectedBits(
  originals: Table,
  release: Table,
  attribute: AttributePolicy,
): ColumnBits {
  const original = findValueColumn(originals, attribute.column);
  const released = findValueColumn(release, attribute.column);
  const { hierarchy } = compileHierarchy(attribute.hierarchy, original.values);
  const counts = new Float64Array(original.values.length);
  for (const code of original.codes) counts[code] = (counts[code] as number) + 1;
  const under = new Map<string | null, Set<number>>();
  for (let level = 0; level < hierarchy.levels; level++) {
    original.values.forEach((_, code) => {
      const label = hierarchy.labels[level]?.[hierarchy.maps[level]?.[code] as number] ?? null;
      under.set(label, (under.get(label) ?? new Set()).add(code));
    });
  }
  const whole = entropyOf(counts);
  const bits = released.values.map((label) => {
    const values = label === SUPPRESSED ? undefined : under.get(label);
    return values === undefined
      ? whole
      : entropyOf(Array.from(values, (code) => counts[code] as number));
  });
  let lost = (originals.rowCount - release.rowCount) * whole;
  for (const code of released.codes) lost += bits[code] as number;
  return { lost, all: originals.rowCount * whole };
}

function entropyOf(counts: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < counts.length; at++) total += counts[at] as number;
  let bits = 0;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as number;
    if (count > 0) bits -= (count / total) * Math.log2(count / total);
  }
  return bits;
}
