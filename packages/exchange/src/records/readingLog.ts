import type { Issue, Suggestion } from '@njia/schema';
import type { Evidence, SkippedRow } from './reading.js';
import type { ReadingRuleId } from './readingRules.js';
import { readingRules } from './readingRules.js';
import type { CellPosition } from './toLocation.js';
import { toLocation } from './toLocation.js';

/** What a finding may carry besides rule and place. */
export interface FindingDetails {
  /** JSON Pointer into the data set, once the record is there. */
  readonly path?: string;
  /** Values for the message: numbers, field names, list ids, public codes. Never data. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** What to do about it. */
  readonly suggestion?: Suggestion;
}

/** Where readers of tables put what they notice: findings, evidence and skipped rows. */
export class ReadingLog {
  /** Findings, in the order made. */
  readonly issues: Issue[] = [];
  /** What was recognised. */
  readonly evidence: Evidence[] = [];
  /** Rows that became no record. */
  readonly skipped: SkippedRow[] = [];
  readonly #file: number | undefined;

  /**
   * Starts an empty log.
   *
   * @param file - Number of the file among those given, for locations.
   */
  constructor(file?: number) {
    this.#file = file;
  }

  /**
   * Adds a finding.
   *
   * @param rule - Which rule.
   * @param position - Where, in numbers.
   * @param details - Path, message values and suggestion.
   */
  add(rule: ReadingRuleId, position: CellPosition, details: FindingDetails = {}): void {
    const location = toLocation(
      this.#file === undefined ? position : { file: this.#file, ...position },
    );
    this.issues.push({
      rule,
      ...readingRules[rule],
      path: details.path ?? '',
      ...(Object.keys(location).length === 0 ? {} : { location }),
      ...(details.params === undefined ? {} : { params: details.params }),
      ...(details.suggestion === undefined ? {} : { suggestion: details.suggestion }),
    });
  }

  /**
   * Adds evidence for people: why the file was read as it was.
   *
   * @param key - Message key.
   * @param params - Numbers, field names of the format, public names.
   */
  note(key: string, params?: Evidence['params']): void {
    this.evidence.push(params === undefined ? { key } : { key, params });
  }

  /**
   * Says that a row became no record.
   *
   * @param sheet - Number of the sheet.
   * @param row - Row number.
   * @param reason - Why.
   */
  skip(sheet: number, row: number, reason: SkippedRow['reason']): void {
    this.skipped.push({ sheet, row, reason });
  }
}
