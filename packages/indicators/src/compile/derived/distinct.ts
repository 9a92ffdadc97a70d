import { Missing } from '../../records/Missing.js';

/**
 * The values that are known, each once, in the order they came.
 *
 * @param values - Values, some of them missing.
 */
export const distinct = (values: readonly unknown[]): unknown[] => [
  ...new Set(values.filter((value) => !(value instanceof Missing))),
];
