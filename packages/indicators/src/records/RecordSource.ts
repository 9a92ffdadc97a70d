import type { PersonConflict } from './PersonConflict.js';
import type { Row } from './Row.js';

/** Where the calculator reads from: tables of records by name. The only thing it needs to know of a file or data set. */
export interface RecordSource {
  /**
   * All records of a table.
   *
   * @param table - Name of the table, such as `cases`.
   * @returns The records; an empty list if the table is there but holds none; `undefined` if there is no such table.
   */
  readonly table: (table: string) => readonly Row[] | undefined;
  /** Names of the tables there are. */
  readonly tables: readonly string[];
  /** Organisations that stand behind the data as a whole, for coverage: publisher and the period the data set claims to cover. */
  readonly claims?: readonly CoverageClaim[];
  /** Persons whose records contradict each other, if the records were looked through for them. */
  readonly conflicts?: readonly PersonConflict[];
}

/** That an organisation reported for a period (and place): the difference between zero and no data. */
export interface CoverageClaim {
  /** Key of the organisation. */
  readonly organisation: string;
  /** Table it reported; absent = all. */
  readonly table?: string | undefined;
  /** Place it reported for; absent = everywhere. */
  readonly place?: string | undefined;
  /** First day covered, or a partial date. */
  readonly from: string;
  /** Last day covered, or a partial date. */
  readonly to: string;
  /** Reported, did not report, or has no such field in its form. */
  readonly reported: 'yes' | 'no' | 'not-collected';
}
