import type { ReleaseForm } from '../policy/Policy.js';
import { commonGroups, type ColumnGroups } from './commonGroups.js';
import { type Counted, countedBy, type GroupKey } from './countedBy.js';
import { type CountTable, countTables } from './countTables.js';
import type { EarlierFile } from './EarlierFile.js';
import { type Examination, leastCount } from './Examination.js';
import { promisedValues } from './promisedValues.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Of more columns than these not all sets are compared, but those of one and two, of all but one, and all. */
const MOST_COLUMNS = 5;

/**
 * Subtracts one published file from another: for every set of columns that both can be counted by, at the finest groups of
 * values that are the same in both. Sums of a finer table stand for a coarser one. A difference must not be of fewer than k
 * persons, nor, between files of rows, of persons of one sensitive value.
 *
 * @param examination - the release
 * @param earlier - an earlier file
 * @param grouped - reads labels, as `commonGroups` gives it
 * @returns the number of groups that fail
 */
export function countDifferences(
  examination: Examination,
  earlier: EarlierFile,
  grouped: ReturnType<typeof commonGroups>,
): number {
  const { release, policy } = examination;
  const ofRows = policy.form === 'microdata' && earlier.form === 'microdata';
  const k = Math.max(earlier.k, ofRows ? examination.k : leastCount(policy));
  const sensitive = ofRows ? sensitiveOfBoth(examination, earlier.file) : [];
  const columns = countable(examination, ofRows);
  const tables = (file: PlainRows, form: ReleaseForm): CountTable[] =>
    countTables(file, form, [...columns, ...sensitive]);
  const mine = tables(release, policy.form);
  const theirs = tables(earlier.file, earlier.form);
  const promised = promisedValues(policy);
  const seen = new Set<string>();
  let failing = 0;
  for (const left of mine) {
    for (const right of theirs) {
      const shared = left.columns.filter(
        (column) => right.columns.includes(column) && !sensitive.includes(column),
      );
      const groups = new Map(
        shared.map((column) => [
          column,
          grouped(column, [labelsOf(left, column), labelsOf(right, column)]),
        ]),
      );
      for (const set of setsOf(shared)) {
        const name = JSON.stringify([left, right].map((table) => partsOf(table, set)));
        if (seen.has(name) || isUncertain(set, shared, groups, examination)) continue;
        seen.add(name);
        const now = greatest(mine, set, groups, sensitive);
        const then = greatest(theirs, set, groups, sensitive);
        for (const [key, counted] of now) {
          const other = then.get(key);
          if (other === undefined) continue;
          const difference = Math.abs(counted.count - other.count);
          if (difference === 0) continue;
          const isOne = sensitive.some(
            (column, at) =>
              differsByOne(counted.values[at], other.values[at]) &&
              (promised.has(column) || (counted.values[at]?.size ?? 0) > 1),
          );
          if (difference < k || isOne) failing++;
        }
      }
    }
  }
  return failing;
}

/** Columns by which rows are counted: two files of rows by what readers know of a person, else by whatever a table may count. */
function countable({ policy }: Examination, ofRows: boolean): string[] {
  return policy.attributes
    .filter(({ role }) => role === 'quasi-identifier' || (!ofRows && role !== 'sequence'))
    .map(({ column }) => column);
}

function sensitiveOfBoth({ policy, release }: Examination, file: PlainRows): string[] {
  return policy.attributes
    .map(({ column }) => column)
    .filter(
      (column, at) =>
        policy.attributes[at]?.role === 'sensitive' &&
        release.header.includes(column) &&
        file.header.includes(column),
    );
}

function labelsOf({ columns, lines }: CountTable, column: string) {
  return lines.cells[columns.indexOf(column)] ?? [];
}

function partsOf({ columns, parts }: CountTable, set: readonly string[]): (string | undefined)[] {
  return set.map((column) => parts[columns.indexOf(column)]);
}

function setsOf(columns: readonly string[]): string[][] {
  const { length } = columns;
  if (length <= MOST_COLUMNS)
    return Array.from({ length: 2 ** length }, (_, bits) =>
      columns.filter((_, at) => (bits & (1 << at)) !== 0),
    );
  return [
    [],
    ...columns.flatMap((one, at) => [[one], ...columns.slice(at + 1).map((two) => [one, two])]),
    ...columns.map((without) => columns.filter((column) => column !== without)),
    [...columns],
  ];
}

/** Where some cells of a column are suppressed nobody can count by it exactly; all columns together, and those of the models, are looked at all the same. */
function isUncertain(
  set: readonly string[],
  shared: readonly string[],
  groups: ReadonlyMap<string, ColumnGroups>,
  { policy }: Examination,
): boolean {
  if (set.length === shared.length || !set.some((column) => groups.get(column)?.isOpen))
    return false;
  return !policy.models.some((spec) => {
    const counted =
      spec.model === 'flow-anonymity'
        ? [spec.origin, spec.destination, ...(spec.by ?? [])]
        : spec.model === 'k-anonymity'
          ? (spec.columns ?? [])
          : [];
    return counted.length === set.length && set.every((column) => counted.includes(column));
  });
}

/** Of all tables of a file that can be added up to the set the greatest count: sums lack what is not listed. */
function greatest(
  tables: readonly CountTable[],
  set: readonly string[],
  groups: ReadonlyMap<string, ColumnGroups>,
  sensitive: readonly string[],
): Map<GroupKey, Counted> {
  const [only, ...others] = tables;
  if (only !== undefined && others.length === 0)
    return countedBy(only, set, groups, sensitive) ?? new Map<GroupKey, Counted>();
  const most = new Map<GroupKey, Counted>();
  for (const table of tables) {
    for (const [key, counted] of countedBy(table, set, groups, sensitive) ?? [])
      if (counted.count > (most.get(key)?.count ?? 0)) most.set(key, counted);
  }
  return most;
}

function differsByOne(
  now: ReadonlyMap<string, number> = new Map(),
  then: ReadonlyMap<string, number> = new Map(),
): boolean {
  const values = new Set([...now.keys(), ...then.keys()]);
  return [...values].filter((value) => now.get(value) !== then.get(value)).length === 1;
}
