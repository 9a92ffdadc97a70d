import type { Operand } from '../../definition/Predicate.js';
import type { Compiler } from '../Compiler.js';
import type { Reader } from '../Environment.js';

/**
 * Reader of what a field is compared with: a value, another field or an end of the period.
 *
 * @param compiler - Names and environment.
 * @param operand - What stands on the right.
 * @param depth - How many records are around the one at hand.
 */
export function operandReader(compiler: Compiler, operand: Operand, depth: number): Reader {
  if (typeof operand !== 'object') return () => operand;
  if ('field' in operand) return compiler.field(operand.field, depth);
  const { environment } = compiler;
  return operand.period === 'start'
    ? () => ({ first: environment.firstDay, last: environment.firstDay })
    : () => ({ first: environment.endDay - 1, last: environment.endDay - 1 });
}
