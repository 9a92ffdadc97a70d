/**
 * How much of a file is read before it is refused. Every limit is checked while reading, never
 * trusted from a header: sizes stated in a file may lie.
 */
export interface Limits {
  /** Bytes of the file as given; not for streamed CSV and NDJSON. */
  readonly fileBytes: number;
  /** Rows of one table; not for streamed CSV and NDJSON. */
  readonly rows: number;
  /** Columns of one table. */
  readonly columns: number;
  /** Cells of all tables of a file, empty ones between filled ones counted; not for streams. */
  readonly cells: number;
  /** Bytes of all parts of a zip container together, once unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes to one packed byte, in a part that unpacks to more than 10 MiB. */
  readonly ratio: number;
  /** Entries of a zip container. */
  readonly zipEntries: number;
  /** UTF-16 code units of one cell of a workbook. */
  readonly workbookCellLength: number;
  /** UTF-16 code units of one cell of a CSV file. */
  readonly csvCellLength: number;
  /** Nested arrays and objects of a JSON text. */
  readonly jsonDepth: number;
  /** Nested elements of an XML part. */
  readonly xmlDepth: number;
}
