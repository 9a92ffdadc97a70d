/** How a CSV file is laid out. */
export interface CsvDialect {
  /** Character between cells. */
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Character around cells that hold delimiters or line ends. */
  readonly quote: '"' | "'";
  /** Character that makes the next quote a plain one; normally the quote itself, doubled. */
  readonly escape: '"' | "'" | '\\';
}
