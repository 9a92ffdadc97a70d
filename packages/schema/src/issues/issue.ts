import type { Category } from './category.js';
import type { Location } from './location.js';
import type { Severity } from './severity.js';
import type { Suggestion } from './suggestion.js';

/**
 * One finding about data. It never holds the value it complains about, nor an unknown key, header,
 * sheet name or file name: whoever may see the data finds the value by path or location.
 */
export interface Issue {
  /** Id of the rule, such as `LEG-CHAIN-BROKEN`. */
  readonly rule: string;
  /** How bad it is. */
  readonly severity: Severity;
  /** What kind of finding it is. */
  readonly category: Category;
  /** JSON Pointer (RFC 6901) into the data set, made of table names, field names and indices only. */
  readonly path: string;
  /** Where the value stood in the source file, when it came from one. */
  readonly location?: Location;
  /** Values for the message template: numbers, field names, list ids, public codes. Never data. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** What to do about it. */
  readonly suggestion?: Suggestion;
  /** The finding in words; only where a language was asked for. */
  readonly message?: string;
}
