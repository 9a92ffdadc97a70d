import type { Within } from '../../definition/Predicate.js';
import { FALSE } from '../../logic/ternary.js';
import { DOES_NOT_APPLY } from '../../records/Missing.js';
import { toDayRange } from '../../records/toDayRange.js';
import { durationOf } from '../../time/durationOf.js';
import { withinDuration } from '../../time/withinDuration.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { judge } from '../valueTests.js';

/**
 * Test whether one date follows another within a time.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function withinTest(compiler: Compiler, node: Within, depth: number): Test {
  const later = compiler.field(node.field, depth);
  const earlier = compiler.field(node.of, depth);
  const least = durationOf(node.min ?? 'P0D');
  const most = durationOf(node.max);
  const { timeZone } = compiler.environment;
  return (row, frame) => {
    const from = earlier(row, frame);
    if (from === DOES_NOT_APPLY) return FALSE;
    const start = toDayRange(from, timeZone);
    return judge(later(row, frame), (one) =>
      withinDuration(start, toDayRange(one, timeZone), least, most),
    );
  };
}
