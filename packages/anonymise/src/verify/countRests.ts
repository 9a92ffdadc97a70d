import type { ReleaseForm } from '../policy/Policy.js';
import type { commonGroups } from './commonGroups.js';
import { type Counted, countedBy, type GroupKey } from './countedBy.js';
import { type CountTable, countTables } from './countTables.js';
import type { EarlierFile } from './EarlierFile.js';
import { type Examination, leastCount } from './Examination.js';
import { promisedValues } from './promisedValues.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** A whole is held against no more parts than these. */
const MOST_PARTS = 4;
/** No more sets of files than these are looked at. */
const MOST_SETS = 500;

interface Side {
  readonly tables: readonly CountTable[];
  readonly persons: number;
  readonly k: number;
}

/**
 * What is left of a file when several others are subtracted that may be parts of it, as those of its members are of a
 * national one: they may be, when their sum exceeds the whole in no group and no sensitive value. The rest of a group must
 * be of nobody or of k persons, and not all of one value. This release may be the whole or a part.
 *
 * @param examination - the release
 * @param files - earlier files
 * @param grouped - reads labels, as `commonGroups` gives it
 * @returns the number of groups that fail
 */
export function countRests(
  examination: Examination,
  files: readonly EarlierFile[],
  grouped: ReturnType<typeof commonGroups>,
): number {
  const { policy, release, k } = examination;
  const all = [
    { file: release, form: policy.form, k: policy.form === 'microdata' ? k : leastCount(policy) },
    ...files,
  ];
  const ofRows = all.every(({ form }) => form === 'microdata');
  const columnsOf = (roles: readonly string[]): string[] =>
    policy.attributes.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const sensitive = columnsOf(ofRows ? ['sensitive'] : []);
  const columns = columnsOf(['quasi-identifier', ...(ofRows ? [] : ['sensitive', 'insensitive'])]);
  const sides = all.map(({ file, form, k: least }) =>
    sideOf(file, form, [...columns, ...sensitive], least),
  );
  const [mine, ...others] = sides as [Side, ...Side[]];
  let failing = 0;
  let looked = 0;
  for (const chosen of setsOf(others)) {
    if (looked++ >= MOST_SETS) break;
    const set = [mine, ...chosen];
    for (const whole of set) {
      const parts = set.filter((side) => side !== whole);
      const sum = parts.reduce((total, { persons }) => total + persons, 0);
      if (sum <= whole.persons)
        failing += countRest(whole, parts, grouped, { columns, sensitive, policy });
    }
  }
  return failing;
}

function sideOf(file: PlainRows, form: ReleaseForm, columns: readonly string[], k: number): Side {
  const tables = countTables(file, form, columns);
  const totals = tables.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  return { tables, persons: Math.max(0, ...totals), k };
}

/** All sets of two to so many files as are parts at most, the small ones first. */
function* setsOf(sides: readonly Side[], size = 2): Generator<readonly Side[]> {
  if (size > Math.min(MOST_PARTS, sides.length)) return;
  const choose = function* (from: number, left: number): Generator<readonly Side[]> {
    if (left === 0) yield [];
    else
      for (let at = from; at <= sides.length - left; at++)
        for (const rest of choose(at + 1, left - 1)) yield [sides[at] as Side, ...rest];
  };
  yield* choose(0, size);
  yield* setsOf(sides, size + 1);
}

function countRest(
  whole: Side,
  parts: readonly Side[],
  grouped: ReturnType<typeof commonGroups>,
  {
    columns,
    sensitive,
    policy,
  }: Pick<Examination, 'policy'> & Record<'columns' | 'sensitive', readonly string[]>,
): number {
  const sides = [whole, ...parts];
  const has = ({ tables }: Side, column: string): boolean =>
    tables.some((table) => table.columns.includes(column));
  const hidden = sensitive.filter((column) => sides.every((side) => has(side, column)));
  const shared = columns.filter((column) => sides.every((side) => has(side, column)));
  const sets = new Map(
    sides.flatMap(({ tables }) =>
      tables.map((table) => {
        const set = shared.filter((column) => table.columns.includes(column));
        return [set.join('\n'), set];
      }),
    ),
  );
  const promised = promisedValues(policy);
  const k = sides.reduce((most, side) => Math.max(most, side.k), 1);
  let failing = 0;
  for (const set of sets.values()) {
    const chosen = sides.map(({ tables }) => smallest(tables, set));
    if (chosen.includes(undefined)) continue;
    const tables = chosen as CountTable[];
    const groups = new Map(
      set.map((column) => [
        column,
        grouped(
          column,
          tables.map(({ columns: own, lines }) => lines.cells[own.indexOf(column)] ?? []),
        ),
      ]),
    );
    const [most, ...less] = tables.map((table) => countedBy(table, set, groups, hidden));
    const rests = subtract(most ?? new Map(), less, hidden.length);
    // In some group the parts are more than the whole: they are not its parts.
    if (rests === undefined) continue;
    for (const { count, values } of rests) {
      if (count === 0) continue;
      const isOne = values.some(
        (each, at) =>
          promised.has(hidden[at] as string) && [...each.values()].filter(Boolean).length === 1,
      );
      if (count < k || isOne) failing++;
    }
  }
  return failing;
}

function smallest(tables: readonly CountTable[], set: readonly string[]): CountTable | undefined {
  return tables
    .filter(({ columns }) => set.every((column) => columns.includes(column)))
    .sort((left, right) => left.columns.length - right.columns.length)[0];
}

/** The rest of every group; `undefined` when anything is less than nothing. */
function subtract(
  whole: ReadonlyMap<GroupKey, Counted>,
  parts: readonly (ReadonlyMap<GroupKey, Counted> | undefined)[],
  sensitive: number,
): readonly Counted[] | undefined {
  const none = Array.from({ length: sensitive }, () => new Map<string, number>());
  const rests: Counted[] = [];
  for (const key of new Set([whole, ...parts].flatMap((side) => [...(side?.keys() ?? [])]))) {
    const { count, values } = whole.get(key) ?? { count: 0, values: none };
    const rest: Counted = { count, values: values.map((each) => new Map(each)) };
    for (const part of parts) {
      const less = part?.get(key);
      rest.count -= less?.count ?? 0;
      rest.values.forEach((left, at) => {
        for (const [value, number] of less?.values[at] ?? [])
          left.set(value, (left.get(value) ?? 0) - number);
      });
    }
    const lowest = [rest.count, ...rest.values.flatMap((each) => [...each.values()])];
    if (lowest.some((number) => number < 0)) return undefined;
    rests.push(rest);
  }
  return rests;
}
