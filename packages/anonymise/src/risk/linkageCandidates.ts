import { partitionRows } from '../classes/partitionRows.js';
import { refineClasses } from '../classes/refineClasses.js';
import type { Hierarchy } from '../hierarchy/Hierarchy.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { Policy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';

/** How well the originals can be linked to a release. */
export interface LinkageRisk {
  /** For each original the number of released rows that are compatible with its true values. */
  readonly candidates: Int32Array;
  /** Smallest number above 0; 0 when no original has a candidate. Originals without any candidate were dropped. */
  readonly smallest: number;
  /** Originals with fewer than k candidates, but at least one. */
  readonly belowK: number;
  /** Originals with exactly one candidate. */
  readonly uniquelyLinkable: number;
  /** Mean of 1 / candidates over originals that have any. */
  readonly meanRisk: number;
}

/**
 * Counts for every original the released rows that could be it: each released cell is the value itself, a label above it
 * in the hierarchy, or `*`. This is what an attacker meets who knows the true quasi-identifiers of a person; counting `*`
 * as matching other `*` cells, as sdcMicro does, says nothing about that.
 *
 * @param originals - the originals
 * @param release - the release
 * @param policy - quasi-identifiers and hierarchies
 * @param k - threshold for `belowK`
 * @returns the counts
 */
export function linkageCandidates(originals: Table, release: Table, policy: Policy, k: number): LinkageRisk {
  const columns = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map((attribute) => matchColumn(originals, release, attribute.column, attribute.hierarchy));
  const mine = partitionRows(originals.rowCount, columns.map(({ original }) => original));
  const firstRow = firstOf(mine.classOf, mine.count);
  const tupleCandidates = new Int32Array(mine.count);
  for (const signature of signatures(release.rowCount, columns)) {
    addMatches(columns, signature, firstRow, tupleCandidates);
  }
  const candidates = mine.classOf.map((tuple) => tupleCandidates[tuple] as number);
  return summarise(candidates, k);
}

interface MatchedColumn {
  readonly original: ValueColumn;
  readonly released: ValueColumn;
  readonly hierarchy: Hierarchy;
  /** Per released code the level of its label (the highest one), -1 for `*`, -2 for a label that nothing maps to. */
  readonly levelOf: Int32Array;
}

function matchColumn(
  originals: Table,
  release: Table,
  name: string,
  spec: Parameters<typeof compileHierarchy>[0],
): MatchedColumn {
  const original = findValueColumn(originals, name);
  const released = findValueColumn(release, name);
  const { hierarchy } = compileHierarchy(spec, original.values);
  const levels = new Map<string | null, number>();
  hierarchy.labels.forEach((labels, level) => {
    for (const label of labels) levels.set(label, level);
  });
  const levelOf = Int32Array.from(released.values, (label) => (label === SUPPRESSED ? -1 : (levels.get(label) ?? -2)));
  return { original, released, hierarchy, levelOf };
}

function firstOf(classOf: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count).fill(-1);
  classOf.forEach((id, row) => {
    if (first[id] === -1) first[id] = row;
  });
  return first;
}

/** Released rows by the levels of their cells: rows of one signature are matched together. */
interface Signature {
  readonly levels: readonly number[];
  readonly rows: readonly number[];
}

function signatures(rowCount: number, columns: readonly MatchedColumn[]): Signature[] {
  const levelColumns = columns.map(({ released, levelOf }) => ({
    codes: released.codes.map((code) => (levelOf[code] as number) + 2),
    values: Array.from({ length: 40 }, () => null),
  }));
  const { classOf, count } = partitionRows(rowCount, levelColumns);
  const rows = Array.from({ length: count }, (): number[] => []);
  classOf.forEach((id, row) => (rows[id] as number[]).push(row));
  return rows
    .map((list) => ({
      rows: list,
      levels: columns.map(({ released, levelOf }) => levelOf[released.codes[list[0] as number] as number] as number),
    }))
    .filter(({ levels }) => !levels.includes(-2));
}

/** Joins released rows and original tuples on the labels at the levels of one signature. */
function addMatches(
  columns: readonly MatchedColumn[],
  signature: Signature,
  firstRow: Int32Array,
  candidates: Int32Array,
): void {
  const released = signature.rows.length;
  let partition = { classOf: new Int32Array(released + firstRow.length), count: 1 };
  columns.forEach((column, at) => {
    const level = signature.levels[at] as number;
    if (level === -1) return;
    const labels = column.hierarchy.labels[level] as readonly (string | null)[];
    const position = new Map(labels.map((label, index) => [label, index]));
    const map = column.hierarchy.maps[level] as Int32Array;
    const codes = new Int32Array(partition.classOf.length);
    signature.rows.forEach((row, index) => {
      codes[index] = position.get(column.released.values[column.released.codes[row] as number] ?? null) ?? 0;
    });
    firstRow.forEach((row, tuple) => {
      codes[released + tuple] = map[column.original.codes[row] as number] as number;
    });
    partition = refineClasses(partition, codes, labels.length) as typeof partition;
  });
  const counts = new Int32Array(partition.count);
  for (let at = 0; at < released; at++) {
    const id = partition.classOf[at] as number;
    counts[id] = (counts[id] as number) + 1;
  }
  for (let tuple = 0; tuple < firstRow.length; tuple++) {
    const found = counts[partition.classOf[released + tuple] as number] as number;
    candidates[tuple] = (candidates[tuple] as number) + found;
  }
}

function summarise(candidates: Int32Array, k: number): LinkageRisk {
  let smallest = Infinity;
  let belowK = 0;
  let uniquelyLinkable = 0;
  let linked = 0;
  let risk = 0;
  for (const count of candidates) {
    if (count === 0) continue;
    linked++;
    risk += 1 / count;
    smallest = Math.min(smallest, count);
    if (count < k) belowK++;
    if (count === 1) uniquelyLinkable++;
  }
  return {
    candidates,
    smallest: linked === 0 ? 0 : smallest,
    belowK,
    uniquelyLinkable,
    meanRisk: linked === 0 ? 0 : risk / linked,
  };
}
