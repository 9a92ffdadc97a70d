import { refine } from '../transform/mineFrequent.js';
import { throwIfAborted } from '../error/throwIfAborted.js';
import { misuse } from '../error/misuse.js';
import type { Persons } from '../classes/Persons.js';
import type { ValueColumn } from '../table/Table.js';

/** Minimal sample uniques over one set of columns. */
export interface SampleUniques {
  /** Positions of the columns. */
  readonly columns: readonly number[];
  /** Rows that are unique in these columns and in none of their subsets. */
  readonly rows: Int32Array;
}

/** Options of {@link findSampleUniques}. */
export interface UniquesOptions {
  /** Greatest number of columns in a combination; all when absent. */
  readonly maximumSize?: number;
  /** Who has several rows: rows that only she has are unique to her. Everybody has one when absent. */
  readonly persons?: Persons;
  /** Ends the search with an error. */
  readonly signal?: AbortSignal;
}

/** Greatest number of column sets. */
const MAXIMUM_SETS = 2 ** 20;

/**
 * Finds the minimal sample uniques (MSU) of SUDA2: combinations of columns in which a record is unique while it is not
 * unique in any subset of them. Column sets are visited depth first with all subsets before a set; a row takes part only
 * while it is unique in none of them. Missing is a value.
 *
 * @param rowCount - number of rows
 * @param columns - the key columns
 * @param options - size limit, signal
 * @returns one entry for every set of columns that has such rows, in ascending order of its bit mask
 * @throws AnonymiseError `limit-exceeded` for too many sets, `aborted`
 */
export function findSampleUniques(
  rowCount: number,
  columns: readonly Pick<ValueColumn, 'codes' | 'values'>[],
  options: UniquesOptions = {},
): SampleUniques[] {
  const { maximumSize = columns.length, persons, signal } = options;
  if (columns.length > 30 || 2 ** columns.length > MAXIMUM_SETS) {
    throw misuse(
      'limit-exceeded',
      'Too many key columns for the search of uniques.',
      'Name at most 20 columns.',
    );
  }
  const found: SampleUniques[] = [];
  // Per mask the rows that are unique in it or in a subset of it.
  const unique = new Map<number, Uint8Array>();
  const visit = (
    mask: number,
    parent: { items: Int32Array; ids: Int32Array; count: number },
    column: number,
    chosen: readonly number[],
  ): void => {
    throwIfAborted(signal);
    const subsets = chosen.map((other) => unique.get(mask & ~(1 << other)));
    const isOpen = (row: number): boolean => subsets.every((bits) => bits?.[row] !== 1);
    const open: number[] = [];
    const openIds: number[] = [];
    parent.items.forEach((row, at) => {
      if (!isOpen(row)) return;
      open.push(row);
      openIds.push(parent.ids[at] as number);
    });
    const candidates = {
      items: Int32Array.from(open),
      ids: Int32Array.from(openIds),
      count: parent.count,
    };
    const { codes, values } = columns[column] as Pick<ValueColumn, 'codes' | 'values'>;
    const group = refine(candidates, codes, values.length);
    const sizes = new Int32Array(group.count);
    for (const id of group.ids) sizes[id] = (sizes[id] as number) + 1;
    const shared = persons && sharedGroups(group, persons);
    const isUnique = Uint8Array.from(group.ids, (id) =>
      sizes[id] === 1 || shared?.[id] === 0 ? 1 : 0,
    );
    const rows = group.items.filter((_, at) => isUnique[at] === 1);
    if (rows.length > 0) found.push({ columns: chosen, rows });
    const covered = new Uint8Array(rowCount);
    for (const bits of subsets) bits?.forEach((bit, row) => bit === 1 && (covered[row] = 1));
    for (const row of rows) covered[row] = 1;
    unique.set(mask, covered);
    if (chosen.length >= maximumSize) return;
    const rest = {
      items: group.items.filter((_, at) => isUnique[at] === 0),
      ids: group.ids.filter((_, at) => isUnique[at] === 0),
      count: group.count,
    };
    for (let next = 0; next < column; next++)
      visit(mask | (1 << next), rest, next, [next, ...chosen]);
  };
  const all = {
    items: Int32Array.from({ length: rowCount }, (_, row) => row),
    ids: new Int32Array(rowCount),
    count: 1,
  };
  for (let column = 0; column < columns.length; column++) visit(1 << column, all, column, [column]);
  return found;
}

/** 1 for groups whose rows are of more than one person. */
function sharedGroups(
  { items, ids, count }: { items: Int32Array; ids: Int32Array; count: number },
  { personOf }: Persons,
): Uint8Array {
  const shared = new Uint8Array(count);
  const first = new Int32Array(count).fill(-1);
  items.forEach((row, at) => {
    const id = ids[at] as number;
    const before = first[id] as number;
    if (before === -1) first[id] = row;
    else if (personOf[row] === -1 || personOf[row] !== personOf[before]) shared[id] = 1;
  });
  return shared;
}
