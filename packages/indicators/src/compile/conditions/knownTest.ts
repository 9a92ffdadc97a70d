import { fromBoolean } from '../../logic/ternary.js';
import { DOES_NOT_APPLY, Missing } from '../../records/Missing.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';

/**
 * Test whether a field is there, is not known, or does not apply.
 *
 * @param compiler - Names and environment.
 * @param reference - The field.
 * @param op - Which of them.
 * @param depth - How many records are around the one at hand.
 */
export function knownTest(
  compiler: Compiler,
  reference: string,
  op: 'known' | 'unknown' | 'notApplicable',
  depth: number,
): Test {
  const read = compiler.field(reference, depth);
  return (row, frame) => {
    const value = read(row, frame);
    if (op === 'notApplicable') return fromBoolean(value === DOES_NOT_APPLY);
    if (op === 'known') return fromBoolean(!(value instanceof Missing));
    return fromBoolean(value instanceof Missing && value !== DOES_NOT_APPLY);
  };
}
