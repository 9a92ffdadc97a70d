import type { Issue } from '@njia/schema';
import type { RaiseArguments } from '../tables/raise.js';
import { raise } from '../tables/raise.js';
import type { RaisedRuleId } from '../tables/raisedRule.js';
import type { FindingLog } from './findingLog.js';
import type { Evidence, SkippedRow } from './reading.js';
import type { CellPosition } from './toLocation.js';
import { toLocation } from './toLocation.js';

/** Where readers of tables put what they notice: findings, evidence and skipped rows. */
export class ReadingLog implements FindingLog {
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
   * @param rule - Which rule of the catalogue.
   * @param position - Where, in numbers.
   * @param details - Values for the message, which some rules need, path and suggestion.
   */
  add<Id extends RaisedRuleId>(
    rule: Id,
    position: CellPosition,
    ...[details]: RaiseArguments<Id>
  ): void {
    this.again(raise(rule, ...([details] as RaiseArguments<Id>)), position);
  }

  /**
   * Adds a finding that was made before, for another place.
   *
   * @param issue - The finding.
   * @param position - Where, in numbers.
   */
  again(issue: Issue, position: CellPosition): void {
    const location = toLocation(
      this.#file === undefined ? position : { file: this.#file, ...position },
    );
    this.issues.push(Object.keys(location).length === 0 ? issue : { ...issue, location });
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
