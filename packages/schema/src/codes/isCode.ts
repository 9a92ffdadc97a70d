import type { CodeList } from './codeList.js';

/**
 * Whether a value is a code of a list.
 *
 * @param list - A code list, such as `transportModeList`.
 * @param value - Anything.
 */
export function isCode<Code extends string>(list: CodeList<Code>, value: unknown): value is Code {
  return (list.codes as readonly unknown[]).includes(value);
}
