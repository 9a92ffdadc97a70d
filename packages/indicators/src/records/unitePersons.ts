import type { DayRange } from '../time/DayRange.js';
import { Missing } from './Missing.js';
import { ageDays, majorityOf, type Majority } from './majorityOf.js';
import type { PersonConflict } from './PersonConflict.js';
import { personConstants } from './personConstants.js';
import { fieldReader } from './readField.js';
import type { Row } from './Row.js';

/** What happens to the records of one person for one constant. */
interface Verdict {
  /** True if the records contradict each other. */
  readonly conflict: boolean;
  /** Values to write, by position of the record. */
  readonly changes: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

type Rule = (rows: readonly Row[], fields: readonly string[]) => Verdict;

const none: Verdict = { conflict: false, changes: new Map() };

/** Asked, and not known: what is left of values that contradict each other. */
const blank = (fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field, null]));

/** Takes the values out of all records, also where another rule would fill them in. */
function conflictIn(rows: readonly Row[], fields: readonly string[]): Verdict {
  const told = fields.filter((field) => rows.some((row) => Object.hasOwn(row, field)));
  return { conflict: true, changes: new Map(rows.map((_, at) => [at, blank(told)])) };
}

/** One value for life: a record that does not say takes it from those that do. */
const oneValue: Rule = (rows, fields) => {
  const [field = ''] = fields;
  const read = fieldReader(field);
  const values = rows.map(read);
  const known = new Set(values.filter((value) => !(value instanceof Missing)));
  if (known.size === 0) return none;
  if (known.size > 1) return conflictIn(rows, fields);
  const [value] = known;
  return {
    conflict: false,
    changes: new Map(
      values.flatMap((own, at) => (own instanceof Missing ? [[at, { [field]: value }]] : [])),
    ),
  };
};

const earlier = (a: DayRange, b: DayRange): boolean =>
  a.first < b.first || (a.first === b.first && a.last < b.last);

/** A child first and then an adult. A record that does not say is a child's before the person was a child, an adult's after. */
const majority: Rule = (rows, fields) => {
  const said = rows.map((row) => ({ says: majorityOf(row), days: ageDays(row) }));
  let lastChild: DayRange | undefined;
  let firstAdult: DayRange | undefined;
  const undated = new Set<Majority>();
  for (const { says, days } of said) {
    if (says === undefined) continue;
    if (days === undefined) undated.add(says);
    else if (says === 'child') {
      if (lastChild === undefined || earlier(lastChild, days)) lastChild = days;
    } else if (firstAdult === undefined || earlier(days, firstAdult)) firstAdult = days;
  }
  const turned =
    lastChild !== undefined && firstAdult !== undefined && !earlier(lastChild, firstAdult);
  // A record without a day may be from before or after any other, but not from two times at once.
  if (turned || undated.size > 1) return conflictIn(rows, fields);
  const stillChild = lastChild?.first ?? Number.NEGATIVE_INFINITY;
  const alreadyAdult = firstAdult?.last ?? Number.POSITIVE_INFINITY;
  const groupOf = (days: DayRange | undefined): Majority | undefined => {
    if (days === undefined) return undefined;
    return days.last <= stillChild ? 'child' : days.first >= alreadyAdult ? 'adult' : undefined;
  };
  return {
    conflict: false,
    changes: new Map(
      said.flatMap(({ says, days }, at) => {
        // A group that follows from other fields is written down: these may go.
        const group = says ?? groupOf(days);
        return group === undefined || rows[at]?.['ageGroup'] === group
          ? []
          : [[at, { ageGroup: group }]];
      }),
    ),
  };
};

const rules: Readonly<Record<'one-value' | 'majority', Rule>> = { 'one-value': oneValue, majority };

/** Positions of the records of persons who have several. */
function groupsOf(
  rows: readonly Row[],
  personOf: (row: Row) => string | undefined,
): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const person = personOf(row);
    if (person === undefined) continue;
    const before = first.get(person);
    if (before === undefined) {
      first.set(person, index);
      continue;
    }
    const group = groups.get(person);
    if (group === undefined) groups.set(person, [before, index]);
    else group.push(index);
  }
  return [...groups.values()];
}

/** Records of persons, and where they contradict each other. */
export interface UnitedPersons {
  /** The records in the same order; those that need no change are the same objects. */
  readonly rows: readonly Row[];
  /** What persons' records contradict each other in. */
  readonly conflicts: readonly PersonConflict[];
}

/**
 * Lets the records of a person say the same of what a person has once and for all (see `personConstants`): what one record
 * says holds for those that do not say, and where two contradict each other the value is unknown in all. Neither ids nor the
 * order of records decide anything.
 *
 * @param table - Name of the table.
 * @param rows - Its records.
 * @param personOf - Who a record is about; `undefined` = not known.
 */
export function unitePersons(
  table: string,
  rows: readonly Row[],
  personOf: (row: Row) => string | undefined,
): UnitedPersons {
  const constants = personConstants.get(table) ?? [];
  const groups = constants.length === 0 ? [] : groupsOf(rows, personOf);
  if (groups.length === 0) return { rows, conflicts: [] };
  const united = [...rows];
  const persons = new Map(constants.map(({ name }) => [name, 0]));
  for (const group of groups) {
    const own = group.map((index) => rows[index] ?? {});
    // All constants are judged by what the records say; what one leaves unknown another does not bring back.
    const verdicts = constants.map(({ name, fields, rule }) => {
      const verdict = rules[rule](own, fields);
      if (verdict.conflict) persons.set(name, (persons.get(name) ?? 0) + 1);
      return verdict;
    });
    for (const { changes } of [...verdicts].sort((a, b) => Number(a.conflict) - Number(b.conflict)))
      for (const [at, change] of changes) {
        const index = group[at] ?? 0;
        if (Object.keys(change).length > 0) united[index] = { ...united[index], ...change };
      }
  }
  return {
    rows: united,
    conflicts: [...persons].flatMap(([field, count]) =>
      count === 0 ? [] : [{ table, field, persons: count }],
    ),
  };
}
