import { records } from '../fields/records.js';
import { IdSet } from './idSet.js';
import type { IssueCollector } from './issueCollector.js';
import type { RecordChecker } from './recordChecker.js';

type Properties = Readonly<Record<string, unknown>>;

/** The tables of a data set after the check of each record. */
export interface CheckedTables {
  /** Records by table, as the format understands them; the list given where all are sound. */
  readonly rows: ReadonlyMap<string, readonly Properties[]>;
  /** Ids by table. */
  readonly ids: ReadonlyMap<string, IdSet>;
}

/** Checks every record of every table and finds ids that are used twice. */
export function readTables(
  input: Properties,
  checker: RecordChecker,
  collector: IssueCollector,
): CheckedTables {
  const rows = new Map<string, readonly Properties[]>();
  const ids = new Map<string, IdSet>();
  for (const definition of records) {
    const { table } = definition;
    const given = Object.hasOwn(input, table) ? input[table] : undefined;
    if (given === undefined) continue;
    if (!Array.isArray(given)) {
      checker.outside();
      checker.report('FIELD-TYPE', `/${table}`, { expected: 'list' });
      continue;
    }
    const known = new IdSet();
    let checked: Properties[] | undefined;
    for (let index = 0; index < given.length; index += 1) {
      const value: unknown = given[index];
      const record = checker.record(value, definition, index);
      if (record !== value) {
        checked ??= given.slice(0, index) as Properties[];
        checked.push(record ?? {});
      } else checked?.push(record as Properties);
      if (typeof record?.['id'] === 'string' && !known.add(record['id']))
        checker.report('ID-DUPLICATE', '/id');
    }
    collector.tables.set(table, given.length);
    rows.set(table, checked ?? (given as readonly Properties[]));
    ids.set(table, known);
  }
  collector.legs += countLegs(rows.get('journeys') ?? []);
  return { rows, ids };
}

function countLegs(journeys: readonly Properties[]): number {
  let legs = 0;
  for (const { legs: own } of journeys) if (Array.isArray(own)) legs += own.length;
  return legs;
}
