import type { Dataset } from '../records/dataset.js';

/** Name of a table of the data set, such as `journeys`. */
export type TableName = {
  [Key in keyof Dataset]-?: NonNullable<Dataset[Key]> extends readonly { readonly id: string }[]
    ? Key
    : never;
}[keyof Dataset];

/** The record type of a table. */
export type RecordOf<Table extends TableName> = NonNullable<Dataset[Table]>[number];
