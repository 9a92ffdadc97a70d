import { partitionRows } from '../classes/partitionRows.js';
import { classSizes } from '../classes/classSizes.js';
import type { Partition } from '../classes/refineClasses.js';
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
export function linkageCandidates(
  originals: Table,
  release: Table,
  policy: Policy,
  k: number,
): LinkageRisk {
  const columns = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map((attribute) => matchColumn(originals, release, attribute.column, attribute.hierarchy));
  const mine = partitionRows(
    originals.rowCount,
    columns.map(({ original }) => original),
  );
  const firstRow = firstOf(mine.classOf, mine.count);
  const tupleCandidates = new Int32Array(mine.count);
  addMatches(
    columns,
    partitionRows(
      release.rowCount,
      columns.map(({ released }) => released),
    ),
    firstRow,
    tupleCandidates,
  );
  const candidates = mine.classOf.map((tuple) => tupleCandidates[tuple] as number);
  return summarise(candidates, k);
}

interface MatchedColumn {
  readonly original: ValueColumn;
  readonly released: ValueColumn;
  readonly hierarchy: Hierarchy;
  /** Per released code the level of its label (the highest one), -1 for `*`, -2 for a label that nothing maps to. */
  readonly levelOf: Int32Array;
  /** Per released code the position of its label at that level. */
  readonly labelOf: Int32Array;
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
  const places = new Map<string | null, { level: number; position: number }>();
  hierarchy.labels.forEach((labels, level) => {
    labels.forEach((label, position) => places.set(label, { level, position }));
  });
  const levelOf = Int32Array.from(released.values, (label) => {
    return label === SUPPRESSED ? -1 : (places.get(label)?.level ?? -2);
  });
  const labelOf = Int32Array.from(released.values, (label) => places.get(label)?.position ?? 0);
  return { original, released, hierarchy, levelOf, labelOf };
}

function firstOf(classOf: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count).fill(-1);
  classOf.forEach((id, row) => {
    if (first[id] === -1) first[id] = row;
  });
  return first;
}

/** For one column and level: the label of every original tuple, and the tuples of every label. */
interface Postings {
  readonly labelOf: Int32Array;
  readonly starts: Int32Array;
  readonly tuples: Int32Array;
}

/** What one released class says in one column: tuples whose label is `label`. */
interface Condition {
  readonly postings: Postings;
  readonly label: number;
  readonly length: number;
}

/** Adds every released class to the tuples that it covers, starting from its rarest label. */
function addMatches(
  columns: readonly MatchedColumn[],
  release: Partition,
  firstRow: Int32Array,
  candidates: Int32Array,
): void {
  const sizes = classSizes(release);
  const postings = columns.map(() => new Map<number, Postings>());
  firstOf(release.classOf, release.count).forEach((row, id) => {
    const conditions: Condition[] = [];
    for (const [at, column] of columns.entries()) {
      const code = column.released.codes[row] as number;
      const level = column.levelOf[code] as number;
      // A label that stands for no original covers nothing; a suppressed cell excludes nothing.
      if (level === -2) return;
      if (level === -1) continue;
      const known = postings[at] as Map<number, Postings>;
      const list = known.get(level) ?? makePostings(column, level, firstRow);
      known.set(level, list);
      const label = column.labelOf[code] as number;
      conditions.push({
        postings: list,
        label,
        length: (list.starts[label + 1] as number) - (list.starts[label] as number),
      });
    }
    conditions.sort((left, right) => left.length - right.length);
    coverTuples(conditions, sizes[id] as number, candidates);
  });
}

function coverTuples(conditions: readonly Condition[], size: number, candidates: Int32Array): void {
  const [rarest, ...others] = conditions;
  if (rarest === undefined) {
    for (let tuple = 0; tuple < candidates.length; tuple++)
      candidates[tuple] = (candidates[tuple] as number) + size;
    return;
  }
  const { tuples, starts } = rarest.postings;
  const end = starts[rarest.label + 1] as number;
  next: for (let at = starts[rarest.label] as number; at < end; at++) {
    const tuple = tuples[at] as number;
    for (const { postings, label } of others) if (postings.labelOf[tuple] !== label) continue next;
    candidates[tuple] = (candidates[tuple] as number) + size;
  }
}

function makePostings(column: MatchedColumn, level: number, firstRow: Int32Array): Postings {
  const map = column.hierarchy.maps[level] as Int32Array;
  const labelOf = firstRow.map((row) => map[column.original.codes[row] as number] as number);
  const starts = new Int32Array((column.hierarchy.labels[level] as readonly unknown[]).length + 1);
  for (const label of labelOf) starts[label + 1] = (starts[label + 1] as number) + 1;
  for (let label = 0; label + 1 < starts.length; label++) {
    starts[label + 1] = (starts[label + 1] as number) + (starts[label] as number);
  }
  const next = starts.slice();
  const tuples = new Int32Array(firstRow.length);
  labelOf.forEach((label, tuple) => {
    const at = next[label] as number;
    tuples[at] = tuple;
    next[label] = at + 1;
  });
  return { labelOf, starts, tuples };
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
