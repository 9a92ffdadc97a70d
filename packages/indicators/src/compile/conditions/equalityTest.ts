import type { Equality } from '../../definition/Predicate.js';
import { FALSE, not, or, UNDETERMINED, type Ternary } from '../../logic/ternary.js';
import { IncompleteList } from '../../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing } from '../../records/Missing.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { equals, judge } from '../valueTests.js';
import { operandReader } from './operandReader.js';
import { statedResult } from './statedResult.js';

/**
 * Test of `eq` and `ne`.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function equalityTest(compiler: Compiler, node: Equality, depth: number): Test {
  const read = compiler.field(node.field, depth);
  const right = operandReader(compiler, node.value, depth);
  const positive: Test = (row, frame) => {
    const value = read(row, frame);
    const early = statedResult(node.missing, value);
    // `missing` is the result of the condition as it stands, so it is turned round once more for `ne`.
    if (early !== undefined) return node.op === 'eq' ? early : not(early);
    const wanted = right(row, frame);
    if (wanted instanceof Missing) return wanted === DOES_NOT_APPLY ? FALSE : UNDETERMINED;
    const list =
      wanted instanceof IncompleteList
        ? wanted.values
        : Array.isArray(wanted)
          ? (wanted as unknown[])
          : undefined;
    if (list === undefined) return judge(value, (one) => equals(one, wanted));
    const found = judge(value, (one) =>
      list.reduce<Ternary>((result, other) => or(result, equals(one, other)), FALSE),
    );
    return found === FALSE && wanted instanceof IncompleteList ? UNDETERMINED : found;
  };
  return node.op === 'eq' ? positive : (row, frame) => not(positive(row, frame));
}
