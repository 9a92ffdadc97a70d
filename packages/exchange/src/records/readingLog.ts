import type { Issue, Location } from '@njia/schema';
import type { RaiseArguments } from '../tables/raise.js';
import { raise } from '../tables/raise.js';
import type { RaisedRuleId } from '../tables/raisedRule.js';
import type { FindingLog } from './findingLog.js';
import type { Evidence, SkippedRow, Unread } from './reading.js';
import type { CellPosition } from './toLocation.js';
import { toLocation } from './toLocation.js';

/** Rules that say something was left unread, and what. */
const unreadBy: Partial<Record<RaisedRuleId, Unread['what']>> = {
  'DIALECT-NOT-READ': 'table',
  'DIALECT-UNKNOWN': 'table',
  'HEADER-UNKNOWN': 'column',
  'TABLE-NOT-READ': 'table',
};

/** Where readers of tables put what they notice: findings, evidence and skipped rows. */
export class ReadingLog implements FindingLog {
  /** Findings, in the order made. */
  readonly issues: Issue[] = [];
  /** What was recognised. */
  readonly evidence: Evidence[] = [];
  /** Rows that became no record. */
  readonly skipped: SkippedRow[] = [];
  /** What was left unread. */
  readonly unread: Unread[] = [];
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
    ...details: RaiseArguments<Id>
  ): void {
    this.again(raise(rule, ...details), position);
    const unread = unreadBy[rule];
    if (unread !== undefined) this.leave(unread, position);
  }

  /**
   * Says that a column or a table was left unread.
   *
   * @param what - Which of the two.
   * @param from - Heading of the column; first cell of the table, or nothing for all tables.
   */
  leave(what: Unread['what'], from: CellPosition): void {
    this.unread.push({ what, from });
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
    this.issues.push(withLocation(issue, location));
  }

  /**
   * Adds evidence for people: why the file was read as it was.
   *
   * @param key - Message key.
   * @param params - Numbers, field names of the format, public names.
   */
  note(key: Evidence['key'], params?: Evidence['params']): void {
    this.evidence.push(params === undefined ? { key } : { key, params });
  }

  /**
   * Says that a row became no record.
   *
   * @param sheet - Number of the sheet.
   * @param row - Row number.
   * @param reason - Why.
   */
  passOver(sheet: number, row: number, reason: SkippedRow['reason']): void {
    this.skipped.push({ sheet, row, reason });
  }
}

type Draft<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** Field by field, in the order of the format: there may be one for every row. */
function withLocation(issue: Issue, location: Location): Issue {
  const { rule, severity, category, path, params, suggestion } = issue;
  const made: Draft<Issue> = { rule, severity, category, path };
  if (Object.keys(location).length > 0) made.location = location;
  if (params !== undefined) made.params = params;
  if (suggestion !== undefined) made.suggestion = suggestion;
  return made;
}
