import { isProperties } from '../check/values.js';
import { datasetHead } from '../fields/dataset.js';
import { records } from '../fields/records.js';
import type { Dataset } from '../records/dataset.js';
import { checkLinks } from './checkLinks.js';
import type { DatasetValidation } from './datasetValidation.js';
import { isNewerVersion } from './isNewerVersion.js';
import { IssueCollector } from './issueCollector.js';
import { readTables } from './readTables.js';
import { RecordChecker } from './recordChecker.js';
import { ruleBookOf } from './ruleBook.js';
import { standardVersion } from '../standardVersion.js';
import { defaultOptions, defaultSamples, type ValidateOptions } from './validateOptions.js';
import { withMessages } from './withMessages.js';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Validates a data set: shape, codes, links between records, and every rule in force. Nothing that
 * it returns holds a value of the data, but for the data themselves. It never throws for data.
 *
 * @param input - Anything; a data set as `JSON.parse` gives it.
 * @param options - Profile, language, rules, day.
 * @throws NjiaError `OPTION-INVALID`, `RULE-UNKNOWN` or `PROFILE-UNKNOWN` for options that mean nothing.
 * @example
 * ```ts
 * import { validate } from '@njia/schema';
 * const result = validate({
 *   standard: 'njia',
 *   version: '0.1.0',
 *   sensitivity: 'pseudonymised',
 *   cases: [{ id: 'c1', age: 34, ageGroup: 'child' }],
 * });
 * result.ok; // => false
 * result.issues[0]?.rule; // => 'AGE-GROUP'
 * result.issues[0]?.path; // => '/cases/0/ageGroup'
 * ```
 */
export function validate(
  input: unknown,
  options: ValidateOptions = defaultOptions,
): DatasetValidation {
  const book = ruleBookOf(options);
  const collector = new IssueCollector(options.samples ?? defaultSamples);
  const checker = new RecordChecker(book, collector);
  const dataset = checkDataset(input, checker, collector, book.profile.id);
  const found = {
    issues: withMessages(collector.issues, options),
    summary: collector.summary(),
  };
  return collector.errors === 0
    ? { ok: true, dataset: dataset as unknown as Dataset, ...found }
    : { ok: false, dataset: undefined, ...found };
}

function checkDataset(
  input: unknown,
  checker: RecordChecker,
  collector: IssueCollector,
  profile: string,
): Properties | undefined {
  const tables = records.map(({ table }) => table);
  const head = checker.head(input, datasetHead, tables);
  if (head === undefined || !isProperties(input)) return undefined;
  if (typeof head['version'] === 'string' && isNewerVersion(head['version'], standardVersion))
    checker.report('STANDARD-VERSION', '/version', { version: standardVersion });
  const named = (head['profile'] as Properties | undefined)?.['id'];
  if (named !== undefined && named !== profile)
    checker.report('PROFILE-OTHER', '/profile/id', { profile });

  const checked = readTables(input, checker, collector);
  checkLinks(checked, checker);
  const dataset = { ...head, ...Object.fromEntries(checked.rows) };
  checker.dataset(dataset);
  return dataset;
}
