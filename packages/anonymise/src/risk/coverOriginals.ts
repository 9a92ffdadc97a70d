import { partitionRows } from '../classes/partitionRows.js';
import type { Partition } from '../classes/refineClasses.js';
import type { Hierarchy } from '../hierarchy/Hierarchy.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { AttributePolicy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';

/** Which originals could be behind which released rows. */
export interface Coverage {
  /** The originals by their values: rows that agree in all columns are one tuple. */
  readonly originals: Partition;
  /** The released rows by their cells. */
  readonly release: Partition;
  /**
   * Visits the released classes in order.
   *
   * @param visit - receives the class and the tuples it could be, the first `count` entries; the array is used again
   */
  readonly forEachClass: (visit: (id: number, tuples: Int32Array, count: number) => void) => void;
}

/**
 * Finds for every distinct released row the originals that could be it: each released cell is the value itself, a label
 * above it in the hierarchy, or `*`.
 *
 * @param originals - the originals
 * @param release - the release
 * @param attributes - the columns
 * @param excludes - whether a cell of the column can exclude an original; a column of moved values does not. Default: all
 * @returns both sides and a walk over what covers what
 */
export function coverOriginals(
  originals: Table,
  release: Table,
  attributes: readonly AttributePolicy[],
  excludes: (attribute: AttributePolicy) => boolean = () => true,
): Coverage {
  const sides = attributes.map((attribute) => ({
    isOpen: !excludes(attribute),
    ...matchColumn(originals, release, attribute.column, attribute.hierarchy),
  }));
  const mine = partitionRows(
    originals.rowCount,
    sides.map(({ original }) => original),
  );
  const theirs = partitionRows(
    release.rowCount,
    sides.map(({ released }) => released),
  );
  const columns = sides.filter(({ isOpen }) => !isOpen);
  return {
    originals: mine,
    release: theirs,
    forEachClass: (visit) => {
      visitClasses(columns, theirs, firstOf(mine), visit);
    },
  };
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

function firstOf({ classOf, count }: Partition): Int32Array {
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

/** Every released class with the tuples that it covers, looked up by its rarest label. */
function visitClasses(
  columns: readonly MatchedColumn[],
  release: Partition,
  firstRow: Int32Array,
  visit: (id: number, tuples: Int32Array, count: number) => void,
): void {
  const postings = columns.map(() => new Map<number, Postings>());
  const everyone = firstRow.map((_, tuple) => tuple);
  const room = new Int32Array(firstRow.length);
  firstOf(release).forEach((row, id) => {
    const conditions: Condition[] = [];
    for (const [at, column] of columns.entries()) {
      const code = column.released.codes[row] as number;
      const level = column.levelOf[code] as number;
      // A label that stands for no original covers nothing; a suppressed cell excludes nothing.
      if (level === -2) {
        visit(id, room, 0);
        return;
      }
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
    if (conditions.length === 0) visit(id, everyone, everyone.length);
    else visit(id, room, coverTuples(conditions, room));
  });
}

/** Writes the tuples that meet all conditions, at least one, and returns their number. */
function coverTuples(conditions: readonly Condition[], found: Int32Array): number {
  const [rarest, ...others] = conditions as readonly [Condition, ...Condition[]];
  const { tuples, starts } = rarest.postings;
  const end = starts[rarest.label + 1] as number;
  let count = 0;
  next: for (let at = starts[rarest.label] as number; at < end; at++) {
    const tuple = tuples[at] as number;
    for (const { postings, label } of others) if (postings.labelOf[tuple] !== label) continue next;
    found[count++] = tuple;
  }
  return count;
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
