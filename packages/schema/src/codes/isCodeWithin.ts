import type { CodeList } from './codeList.js';

/**
 * Whether a code is another one or a part of it: `boat` is within `water`, and within itself.
 *
 * @param list - The list of both.
 * @param code - The narrower code.
 * @param wider - The wider code.
 */
export function isCodeWithin<Code extends string>(
  list: CodeList<Code>,
  code: Code,
  wider: Code,
): boolean {
  let current: Code | undefined = code;
  for (let steps = 0; current !== undefined && steps <= list.codes.length; steps += 1) {
    if (current === wider) return true;
    current = Object.hasOwn(list.parents, current) ? list.parents[current] : undefined;
  }
  return false;
}
