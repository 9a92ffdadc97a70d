import type { Location } from '@njia/schema';
import type { Source } from '../tables/source.js';

/** A copy of a file with its safe fixes made. */
export interface Fix {
  /** Format of the file, which is that of the copy. */
  readonly format: Source['format'];
  /** Content of the copy, in the format of the file: text for CSV, JSON and NDJSON, bytes for a workbook. */
  readonly content: string | Uint8Array;
  /** What was changed, in the order of the file. */
  readonly changes: readonly Change[];
  /** Findings whose safe fix could not be placed, such as a word inside a formula; a person mends them. */
  readonly left: number;
}

/** One change; it holds no value of the data, only public codes. */
export interface Change {
  /** Cell of a table, or line of NDJSON. */
  readonly location?: Location;
  /** JSON Pointer of the value, for JSON and NDJSON. */
  readonly path?: string;
  /** The rule that asked for it. */
  readonly rule: string;
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** The code that stands there now; not given for a date, which is data. */
  readonly code?: string;
}

/** `spelling`: capitals and spaces of a code. `synonym`: a word became the code it means. `date`: a day number became a date. `replaced`: an old code became its successor. */
export type ChangeKind = 'spelling' | 'synonym' | 'date' | 'replaced';
