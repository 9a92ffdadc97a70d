import type { Dataset } from '../records/dataset.js';
import type { RecordOf, TableName } from './recordOf.js';
import { validate } from './validate.js';
import type { ValidateOptions } from './validateOptions.js';
import { validateRecord } from './validateRecord.js';

/**
 * A validator that speaks Standard Schema version 1 (https://standardschema.dev), which form and
 * router libraries understand.
 */
export interface StandardSchema<Output> {
  /** The interface of the specification. */
  readonly '~standard': {
    /** Version of the specification. */
    readonly version: 1;
    /** Who made the validator. */
    readonly vendor: 'njia';
    /** Validates a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Input and output for type inference; absent when the program runs. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** What a Standard Schema validator gives: a value, or issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** An issue as the specification has it. */
export interface StandardIssue {
  /** What is wrong, in the language of the options. Never a value of the data. */
  readonly message: string;
  /** Names and numbers from the whole to the value. */
  readonly path: readonly (string | number)[];
}

/**
 * Makes a Standard Schema validator of a table's records or of the whole data set. Errors become its
 * issues; warnings do not stop a value.
 *
 * @param table - A table, or `dataset`.
 * @param options - As for `validate`; the messages are English unless `locale` says otherwise.
 * @example
 * ```ts
 * import { standardSchema } from '@njia/schema';
 * const schema = standardSchema('cases');
 * schema['~standard'].validate({ id: 'c1', age: 340 });
 * // => { issues: [{ message: 'The number is outside 0 to 120', path: ['age'] }] }
 * ```
 */
export function standardSchema(
  table: 'dataset',
  options?: ValidateOptions,
): StandardSchema<Dataset>;
export function standardSchema<Table extends TableName>(
  table: Table,
  options?: ValidateOptions,
): StandardSchema<RecordOf<Table>>;
export function standardSchema(
  table: TableName | 'dataset',
  options: ValidateOptions = {},
): StandardSchema<unknown> {
  const settings: ValidateOptions = { locale: 'en', ...options };
  return {
    '~standard': {
      version: 1,
      vendor: 'njia',
      validate: (value) => {
        if (table === 'dataset') {
          const result = validate(value, settings);
          return result.ok ? { value: result.dataset } : { issues: toStandard(result.issues) };
        }
        const result = validateRecord(table, value, settings);
        return result.ok ? { value: result.record } : { issues: toStandard(result.issues) };
      },
    },
  };
}

function toStandard(issues: ReturnType<typeof validate>['issues']): StandardIssue[] {
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({
      message: message ?? '',
      path: path
        .split('/')
        .slice(1)
        .map((part) => (/^\d+$/u.test(part) ? Number(part) : part)),
    }));
}
