import type { Issue } from '../issues/issue.js';
import { IdSet } from './idSet.js';
import { IssueCollector } from './issueCollector.js';
import { RecordChecker } from './recordChecker.js';
import type { TableName } from './recordOf.js';
import { ruleBookOf } from './ruleBook.js';
import { definitionOf } from './validateRecord.js';
import { defaultOptions, defaultSamples, type ValidateOptions } from './validateOptions.js';
import type { ValidationSummary } from './validationSummary.js';
import { withMessages } from './withMessages.js';

/** How to validate a stream of records. */
export interface ValidateRecordsOptions extends ValidateOptions {
  /** Takes each finding that would be kept, as it comes; the result then lists none. */
  readonly onIssue?: (issue: Issue) => void;
  /**
   * Takes each record after its check.
   *
   * @param record - The record as the format understands it; nothing when it is no object.
   * @param ok - Whether it has no error.
   */
  readonly onRecord?: (record: unknown, ok: boolean) => void;
}

/** What validating a stream gave. */
export interface RecordsValidation {
  /** No error was found. */
  readonly ok: boolean;
  /** Findings in the order of the records, unless `onIssue` took them. */
  readonly issues: readonly Issue[];
  /** Exact totals. */
  readonly summary: ValidationSummary;
}

/**
 * Validates records of one table as they come, in bounded memory: it keeps 16 bytes for each id and
 * the findings it was told to keep. Links to other records are not looked at.
 *
 * @param table - Table that the records belong to.
 * @param values - Records, from a list, a generator or a stream.
 * @param options - Profile, language, rules, day, and who takes findings and records.
 * @throws NjiaError `TABLE-UNKNOWN`, or as `validate` for options that mean nothing.
 * @example
 * ```ts
 * import { validateRecords } from '@njia/schema';
 * const { summary } = await validateRecords('cases', [{ id: 'c1', age: 9 }, { id: 'c1', age: 9 }]);
 * summary.byRule; // => { 'ID-DUPLICATE': { count: 1, sampled: 1 } }
 * ```
 */
export async function validateRecords(
  table: TableName,
  values: Iterable<unknown> | AsyncIterable<unknown>,
  options: ValidateRecordsOptions = defaultOptions,
): Promise<RecordsValidation> {
  const take = createRecordTaker(table, options);
  // Waiting for each item of a plain list would cost more than its check.
  if (Symbol.iterator in values) for (const value of values) take.record(value);
  else for await (const value of values) take.record(value);
  return take.result();
}

/** Takes records one by one; the loop around it is the caller's. */
function createRecordTaker(
  table: TableName,
  options: ValidateRecordsOptions,
): { record: (value: unknown) => void; result: () => RecordsValidation } {
  const definition = definitionOf(table);
  const { onIssue, onRecord } = options;
  const pass = (issue: Issue): void => onIssue?.(withMessages([issue], options)[0]!);
  const collector = new IssueCollector(
    options.samples ?? defaultSamples,
    onIssue === undefined ? undefined : pass,
  );
  const checker = new RecordChecker(ruleBookOf(options), collector);
  const ids = new IdSet();
  let index = 0;
  return {
    record(value) {
      const errors = collector.errors;
      const record = checker.record(value, definition, index);
      index += 1;
      if (typeof record?.['id'] === 'string' && !ids.add(record['id']))
        checker.report('ID-DUPLICATE', '/id');
      if (table === 'journeys' && Array.isArray(record?.['legs']))
        collector.legs += record['legs'].length;
      onRecord?.(record, collector.errors === errors);
    },
    result() {
      collector.tables.set(table, index);
      return {
        ok: collector.errors === 0,
        issues: withMessages(collector.issues, options),
        summary: collector.summary(),
      };
    },
  };
}
