import type { Comparison } from '../../definition/Predicate.js';
import { FALSE, UNDETERMINED } from '../../logic/ternary.js';
import { DOES_NOT_APPLY, Missing } from '../../records/Missing.js';
import { toDayRange } from '../../records/toDayRange.js';
import { comparePartial } from '../../time/comparePartial.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { compareNumber, judge } from '../valueTests.js';
import { operandReader } from './operandReader.js';
import { statedResult } from './statedResult.js';

/**
 * Test of `lt`, `lte`, `gt` and `gte`, of numbers and of dates.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function comparisonTest(compiler: Compiler, node: Comparison, depth: number): Test {
  const read = compiler.field(node.field, depth);
  const { timeZone } = compiler.environment;
  const { op, value: operand } = node;
  const right = operandReader(compiler, operand, depth);
  return (row, frame) => {
    const value = read(row, frame);
    const early = statedResult(node.missing, value);
    if (early !== undefined) return early;
    const wanted = right(row, frame);
    if (wanted instanceof Missing) return wanted === DOES_NOT_APPLY ? FALSE : UNDETERMINED;
    if (typeof wanted === 'number' && typeof operand !== 'object')
      return judge(value, (one) => compareNumber(one, op, wanted));
    const isDate =
      typeof operand === 'string' || (typeof operand === 'object' && 'period' in operand);
    return judge(value, (one) => {
      if (!isDate && typeof one === 'number' && typeof wanted === 'number')
        return compareNumber(one, op, wanted);
      return comparePartial(toDayRange(one, timeZone), op, toDayRange(wanted, timeZone));
    });
  };
}
