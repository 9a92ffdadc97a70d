import type { DuringPeriod } from '../../definition/Predicate.js';
import { toDayRange } from '../../records/toDayRange.js';
import { duringDays } from '../../time/comparePartial.js';
import { addDuration } from '../../time/duration.js';
import { durationOf } from '../../time/durationOf.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { judge } from '../valueTests.js';

/**
 * Test whether a date lies in the period, or in the period shifted.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function duringPeriodTest(compiler: Compiler, node: DuringPeriod, depth: number): Test {
  const { environment } = compiler;
  const read = compiler.field(node.field, depth);
  const shift = durationOf(node.shift ?? 'P0D');
  const { timeZone } = environment;
  return (row, frame) => {
    const first = addDuration(environment.firstDay, shift);
    const end = addDuration(environment.endDay, shift);
    return judge(read(row, frame), (one) => duringDays(toDayRange(one, timeZone), first, end));
  };
}
