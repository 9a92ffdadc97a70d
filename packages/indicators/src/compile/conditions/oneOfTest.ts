import type { Scalar } from '../../definition/Predicate.js';
import { FALSE, or, TRUE, type Ternary } from '../../logic/ternary.js';
import { missingCodes } from '../../records/missingCodes.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { equals, judge, type ValueTest } from '../valueTests.js';

/**
 * Test whether a field has one of several values.
 *
 * @param compiler - Names and environment.
 * @param reference - The field.
 * @param values - The values.
 * @param depth - How many records are around the one at hand.
 */
export function oneOfTest(
  compiler: Compiler,
  reference: string,
  values: ReadonlySet<Scalar>,
  depth: number,
): Test {
  const read = compiler.field(reference, depth);
  const test: ValueTest = (value) => {
    if (values.has(value as Scalar)) return TRUE;
    if (typeof value !== 'object' || value === null) return FALSE;
    let result: Ternary = FALSE;
    for (const wanted of values) result = or(result, equals(value, wanted));
    return result;
  };
  const slow: Test = (row, frame) => {
    const value = read(row, frame);
    if (typeof value === 'string') return values.has(value) ? TRUE : FALSE;
    return judge(value, test);
  };
  const property = compiler.plainProperty(reference, depth);
  const wanted = [...values].filter(
    (value) => !(typeof value === 'string' && missingCodes.has(value)),
  );
  const [first, second] = wanted;
  if (property === undefined || wanted.length < values.size || wanted.length > 2) return slow;
  // The hot path: a property that is one of two codes needs no reader and no set, nor does the text that was looked at last.
  let other: string | undefined;
  let verdict: Ternary = FALSE;
  return (row, frame) => {
    const value = row[property];
    if (value !== undefined && (value === first || value === second)) return TRUE;
    if (typeof value !== 'string') return slow(row, frame);
    if (value === other) return verdict;
    verdict = slow(row, frame);
    other = value;
    return verdict;
  };
}
