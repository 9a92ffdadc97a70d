import type { Persons } from '../classes/Persons.js';
import type { Table } from '../table/Table.js';

/** What a release is measured against while it is made. */
export interface Originals {
  /** The rows that are to be released, treated, without identifiers. */
  readonly table: Table;
  /** Who has several of them; `undefined` when everybody has one. */
  readonly persons: Persons | undefined;
  /** The same of the rows of the input, persons numbered as in `persons`. */
  readonly inputPersons: Persons | undefined;
}
