import type { Scalar } from '../../definition/Predicate.js';
import { and, TRUE, type Ternary } from '../../logic/ternary.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { equals, judge } from '../valueTests.js';

/**
 * Test whether a field has all of several values.
 *
 * @param compiler - Names and environment.
 * @param reference - The field.
 * @param values - The values.
 * @param depth - How many records are around the one at hand.
 */
export function hasAllTest(
  compiler: Compiler,
  reference: string,
  values: readonly Scalar[],
  depth: number,
): Test {
  const read = compiler.field(reference, depth);
  return (row, frame) => {
    const value = read(row, frame);
    let result: Ternary = TRUE;
    for (const wanted of values)
      result = and(
        result,
        judge(value, (one) => equals(one, wanted)),
      );
    return result;
  };
}
