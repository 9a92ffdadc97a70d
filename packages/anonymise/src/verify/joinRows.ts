import type { AttributePolicy } from '../policy/Policy.js';
import { ancestorsOf, labelsOf } from './ancestorsOf.js';
import type { PlainRows } from './ReleaseEvidence.js';
import { isPerturbed, treatedValue } from './treatedValue.js';

type Plain = PlainRows['rows'][number][number];

/** Distinct rows over some columns. */
export interface Tuples {
  /** Per column and tuple the position of the cell in `cells`. */
  readonly codes: readonly Int32Array[];
  /** Per column its distinct cells. */
  readonly cells: readonly (readonly Plain[])[];
  /** Number of rows of each tuple. */
  readonly sizes: readonly number[];
  /** For each row its tuple. */
  readonly tupleOf: Int32Array;
}

/**
 * Groups rows by some of their columns.
 *
 * @param table - the rows
 * @param columns - the columns
 * @param change - applied to each distinct cell first
 * @returns the distinct rows
 */
export function tuplesOf(
  table: PlainRows,
  columns: readonly AttributePolicy[],
  change: (attribute: AttributePolicy, cell: Plain) => Plain = (_, cell) => cell,
): Tuples {
  const positions = columns.map(({ column }) => table.header.indexOf(column));
  const cells: Plain[][] = columns.map(() => []);
  const known = columns.map(() => new Map<string, number>());
  const codesOfRows = positions.map((position, at) => {
    const codeOf = known[at] as Map<string, number>;
    // Most cells were met before: they are looked up as they stand, and changed once.
    const met = new Map<string | null, number>();
    const read = (raw: Plain): number => {
      const cell = change(columns[at] as AttributePolicy, raw);
      const key = JSON.stringify(cell);
      const code = codeOf.get(key) ?? codeOf.size;
      if (code === codeOf.size) (cells[at] as Plain[]).push(cell);
      codeOf.set(key, code);
      if (raw === null || typeof raw === 'string') met.set(raw, code);
      return code;
    };
    const codes = new Int32Array(table.rows.length);
    for (const [row, line] of table.rows.entries()) {
      const raw = line[position] ?? null;
      const isPlain = raw === null || typeof raw === 'string';
      codes[row] = (isPlain ? met.get(raw) : undefined) ?? read(raw);
    }
    return codes;
  });
  const tupleOf = new Int32Array(table.rows.length);
  for (const [at, codes] of codesOfRows.entries())
    splitGroups(tupleOf, codes, cells[at]?.length ?? 0);
  const sizes: number[] = [];
  const firstRow: number[] = [];
  tupleOf.forEach((tuple, row) => {
    if (tuple === sizes.length) {
      sizes.push(0);
      firstRow.push(row);
    }
    sizes[tuple] = (sizes[tuple] as number) + 1;
  });
  const codes = codesOfRows.map((column) =>
    Int32Array.from(firstRow, (row) => column[row] as number),
  );
  return { codes, cells, sizes, tupleOf };
}

/** Splits groups of rows by one more column; groups are numbered in the order of their first rows. */
function splitGroups(groupOf: Int32Array, codes: Int32Array, cardinality: number): void {
  const groups = new Map<number, number>();
  for (let row = 0; row < groupOf.length; row++) {
    const key = (groupOf[row] as number) * cardinality + (codes[row] as number);
    let group = groups.get(key);
    if (group === undefined) {
      group = groups.size;
      groups.set(key, group);
    }
    groupOf[row] = group;
  }
}

/**
 * Finds for every distinct released row the distinct originals that it is true of, cell by cell. Columns are joined one
 * after another, those with many values first, so that few pairs are ever looked at.
 *
 * @param released - distinct released rows
 * @param originals - distinct originals over the same columns, treated values already
 * @param columns - the columns
 * @param visit - called once for every released tuple that has an original, with all of its originals
 * @param truthOf - what is true of what in a column; perturbed columns exclude nothing unless it says otherwise
 */
export function joinRows(
  released: Tuples,
  originals: Tuples,
  columns: readonly AttributePolicy[],
  visit: (released: number, originals: Int32Array) => void,
  truthOf: TruthOf = plainTruth,
): void {
  const tests = columns.map((attribute, at) => truthOf(attribute, originals.cells[at] ?? []));
  const order = columns
    .map((_, at) => at)
    .filter((at) => tests[at] !== undefined)
    .sort(
      (left, right) =>
        (originals.cells[right]?.length ?? 0) - (originals.cells[left]?.length ?? 0) ||
        left - right,
    );
  const covers = order.map((at) =>
    coverOf(released.cells[at] ?? [], originals.cells[at] ?? [], tests[at] as TruthTest),
  );
  const step = (depth: number, mine: readonly number[], theirs: Int32Array): void => {
    if (theirs.length === 0) return;
    const at = order[depth];
    if (at === undefined) {
      for (const tuple of mine) visit(tuple, theirs);
      return;
    }
    const byLabel = new Map<number, number[]>();
    const labels = released.codes[at] as Int32Array;
    for (const tuple of mine) {
      const label = labels[tuple] as number;
      const list = byLabel.get(label);
      if (list === undefined) byLabel.set(label, [tuple]);
      else list.push(tuple);
    }
    const codes = originals.codes[at] as Int32Array;
    for (const [label, tuples] of byLabel) {
      const { covered, whole } = (covers[depth] as (label: number) => Cover)(label);
      step(depth + 1, tuples, whole ? theirs : keepCovered(theirs, codes, covered));
    }
  };
  step(
    0,
    released.sizes.map((_, tuple) => tuple),
    Int32Array.from(originals.sizes, (_, tuple) => tuple),
  );
}

/** Which of the distinct original cells a released cell is true of. */
interface Cover {
  /** 1 for those cells. */
  readonly covered: Uint8Array;
  /** Whether it is true of all of them, as `*` is. */
  readonly whole: boolean;
}

function keepCovered(tuples: Int32Array, codes: Int32Array, covered: Uint8Array): Int32Array {
  const kept = new Int32Array(tuples.length);
  let count = 0;
  for (const tuple of tuples) if (covered[codes[tuple] as number] === 1) kept[count++] = tuple;
  return kept.subarray(0, count);
}

/** For a released cell, which of the distinct original cells it is true of; worked out once a cell. */
function coverOf(
  labels: readonly Plain[],
  cells: readonly Plain[],
  isTrue: TruthTest,
): (label: number) => Cover {
  const covers = new Map<number, Cover>();
  return (label) => {
    const done = covers.get(label);
    if (done !== undefined) return done;
    const released = labels[label] ?? null;
    const covered = Uint8Array.from(cells, (cell) => Number(isTrue(released, cell)));
    const cover = { covered, whole: covered.every((one) => one === 1) };
    covers.set(label, cover);
    return cover;
  };
}

/** Whether a released cell is true of an original one. */
export type TruthTest = (released: Plain, original: Plain) => boolean;

/** The test of a column, given its distinct original cells; `undefined` where a released cell excludes nobody. */
export type TruthOf = (
  attribute: AttributePolicy,
  cells: readonly Plain[],
) => TruthTest | undefined;

/**
 * What is true as it stands: the value or a label above it. Of a column that was changed on purpose nothing is.
 *
 * @param attribute - the column
 * @returns the test; `undefined` for a perturbed column
 */
export const plainTruth: TruthOf = (attribute) => {
  if (isPerturbed(attribute)) return undefined;
  const known = new Map<string | null, ReadonlySet<string | null>>();
  const ancestors = (value: string | null): ReadonlySet<string | null> => {
    const found = known.get(value) ?? truthsOf(attribute, value);
    known.set(value, found);
    return found;
  };
  return (released, original) => isTrueOf(released, original, ancestors);
};

/**
 * What a value may be released as. Only what is made coarser on purpose has labels above it: a sensitive value beside its
 * own coarser label would look like two values.
 */
function truthsOf(
  { role, hierarchy, minimumLevel: from = 0 }: AttributePolicy,
  value: string | null,
): ReadonlySet<string | null> {
  if (role === 'quasi-identifier' || role === 'sequence')
    return ancestorsOf(hierarchy, value, from);
  if (value === null) return new Set(['*', null]);
  const labels = (hierarchy && labelsOf(hierarchy, value)) ?? [value];
  return new Set(['*', labels[Math.min(from, labels.length - 1)] as string]);
}

function isTrueOf(
  released: Plain,
  original: Plain,
  ancestors: (value: string | null) => ReadonlySet<string | null>,
): boolean {
  if (typeof released === 'object' && released !== null) {
    if (original === null || typeof original === 'string') return released.length === 0;
    let next = 0;
    for (const stop of original)
      if (next < released.length && ancestors(stop).has(released[next] as string)) next++;
    return next === released.length;
  }
  return typeof original === 'object' && original !== null
    ? false
    : ancestors(original).has(released);
}

/**
 * The change from an original cell to the value that the hierarchy starts from.
 *
 * @param attribute - the attribute
 * @param cell - the original cell
 * @returns the treated cell; journeys as they are
 */
export function treatedCell(attribute: AttributePolicy, cell: Plain): Plain {
  return cell === null || typeof cell === 'string' ? treatedValue(attribute, cell) : cell;
}
