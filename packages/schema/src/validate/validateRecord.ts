import { NjiaError } from '../errors/njiaError.js';
import { records } from '../fields/records.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { IssueCollector } from './issueCollector.js';
import { RecordChecker } from './recordChecker.js';
import type { RecordOf, TableName } from './recordOf.js';
import type { RecordValidation } from './recordValidation.js';
import { ruleBookOf } from './ruleBook.js';
import { defaultOptions, defaultSamples, type ValidateOptions } from './validateOptions.js';
import { withMessages } from './withMessages.js';

/**
 * Validates one record. Links to other records and ids used twice are not looked at.
 *
 * @param table - Table that the record belongs to, such as `journeys`.
 * @param value - Anything.
 * @param options - Profile, language, rules, day.
 * @throws NjiaError `TABLE-UNKNOWN`, or as `validate` for options that mean nothing.
 * @example
 * ```ts
 * import { validateRecord } from '@njia/schema';
 * const stops = [{ id: 's1', place: { country: 'KE' } }];
 * const result = validateRecord('journeys', { id: 'j1', basis: 'person', stops });
 * result.ok; // => true
 * result.issues.map((issue) => issue.rule); // => ['JOURNEY-TOO-SHORT', 'JOURNEY-NO-ORIGIN']
 * ```
 */
export function validateRecord<Table extends TableName>(
  table: Table,
  value: unknown,
  options: ValidateOptions = defaultOptions,
): RecordValidation<RecordOf<Table>> {
  const collector = new IssueCollector(options.samples ?? defaultSamples);
  const checker = new RecordChecker(ruleBookOf(options), collector);
  const record = checker.record(value, definitionOf(table), -1);
  const issues = withMessages(collector.issues, options);
  return collector.errors === 0
    ? { ok: true, record: record as unknown as RecordOf<Table>, issues }
    : { ok: false, record: undefined, issues };
}

/**
 * The definition of a table's records.
 *
 * @throws NjiaError `TABLE-UNKNOWN`
 */
export function definitionOf(table: string): RecordDefinition {
  const definition = records.find((one) => one.table === table);
  if (definition === undefined)
    throw new NjiaError('TABLE-UNKNOWN', 'There is no such table.', {
      hint: `One of ${records.map((one) => one.table).join(', ')}.`,
    });
  return definition;
}
