import type { AttributePolicy } from '../policy/Policy.js';
import { climbOf } from './climbOf.js';
import type { PlainRows } from './ReleaseEvidence.js';

/**
 * Bits of a column that a reader of the file lacks, and those that the originals tell. A cell may stand for every value
 * under it, as often as the originals have it. Measured with c log c over the texts of the cells, apart from the code that
 * measures utility.
 *
 * @param attribute - the quasi-identifier
 * @param originals - the originals
 * @param release - the file as rows
 * @returns lost bits and all bits
 */
export function bitsOfColumn(
  { column, hierarchy = { kind: 'suppress' } }: AttributePolicy,
  originals: PlainRows,
  release: PlainRows,
): readonly [lost: number, all: number] {
  // Rows and c log c of all values that a label may stand for.
  const under = new Map<string | null, [rows: number, logs: number]>();
  const add = (label: string | null, rows: number): void => {
    const sums = under.get(label) ?? [0, 0];
    under.set(label, [sums[0] + rows, sums[1] + rows * Math.log2(rows)]);
  };
  for (const [value, rows] of countsOf(originals, column))
    for (const label of new Set([...climbOf(hierarchy, value), '*'])) add(label, rows);
  const bits = (label: string | null): number => {
    const [rows, logs] = under.get(label) ?? under.get('*') ?? [0, 0];
    return rows === 0 ? 0 : Math.log2(rows) - logs / rows;
  };
  const all = originals.rows.length * bits('*');
  let lost = (originals.rows.length - release.rows.length) * bits('*');
  for (const [label, rows] of countsOf(release, column)) lost += rows * bits(label);
  return [lost, all];
}

function countsOf({ header, rows }: PlainRows, column: string): Map<string | null, number> {
  const at = header.indexOf(column);
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const cell = row[at] ?? null;
    const label = typeof cell === 'string' ? cell : null;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}
