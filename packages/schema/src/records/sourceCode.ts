// Written by `pnpm generate`: do not edit.

/** The code that the source used. When it is broader than any of ours, the candidates are kept and no value is chosen. */
export interface SourceCode {
  /** Name of the field that the code speaks of. */
  readonly field: string;
  /** Key of the other standard, such as `htcds-2.0` or `cpims`; `source` for words of a sheet; `unread` for a word, date or number that could not be understood. */
  readonly standard: string;
  /** The code as that standard writes it. */
  readonly code: string;
  /** Codes of ours that it may stand for. */
  readonly candidates?: readonly string[] | undefined;
}
