/** Persons counted by the combinations of some columns, each at a level of its hierarchy. */
export interface CountedNode {
  /** Name of the table in the file; absent for a margin that no table publishes but that two tables share. */
  readonly name?: string;
  /** The columns and their levels. */
  readonly columns: readonly { readonly column: string; readonly level: number }[];
  /** For each row of the originals its cell. */
  readonly cellOf: Int32Array;
  /** Persons a cell. */
  readonly counts: Int32Array;
  /** A row of the originals in each cell. */
  readonly firstRow: Int32Array;
}
