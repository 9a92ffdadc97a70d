/**
 * What a field is in a database.
 *
 * - `text`, `number`, `boolean`: one column of that type. Codes and dates are texts (`2022`, `2022-07`, `2022-07-14`).
 * - `quantity`: a Count, as two columns, least and greatest number (greatest NULL = open).
 * - `structure`: no column of its own; its parts have theirs.
 * - `texts`, `numbers`: several values, as an array column. `places`: several places, as an array of `code|country|level`.
 * - `items`: a list of structures, as a table of its own.
 */
export type LayoutKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'quantity'
  | 'structure'
  | 'texts'
  | 'numbers'
  | 'places'
  | 'items';

/** A field of a table. */
export interface LayoutField {
  /** Path in the record, such as `recruitment.channels`. Its column replaces the dots by `__`. */
  readonly path: string;
  /** What it is. */
  readonly kind: LayoutKind;
}

/** A table of records, or of the items of a list in them. */
export interface LayoutTable {
  /** Name: the table of the format, then the list, joined by `/`: `cases`, `cases/exploitations`. */
  readonly name: string;
  /** Its fields. */
  readonly fields: readonly LayoutField[];
}

/** How records lie in a database. */
export interface RelationalLayout {
  /** The tables. A table of items comes after the table it belongs to. */
  readonly tables: readonly LayoutTable[];
  /**
   * True if each field has a column `..__missing` (and each list one `..__incomplete`) that says why a value is missing: 1
   * unknown, 2 refused, 3 not collected, 4 not applicable. Without them every NULL is "not collected".
   */
  readonly reasons: boolean;
}
