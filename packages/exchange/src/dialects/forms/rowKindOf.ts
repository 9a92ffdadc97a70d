import { matchHeading } from '../../mapping/matchHeading.js';
import { questionsOf } from '../columns/questionsOf.js';
import type { Block } from '../layout/block.js';

/**
 * Says what the rows of a repeat group are: legs when they go from somewhere to somewhere, stops
 * when each names one place.
 *
 * @param block - The sheet of the group.
 * @returns Nothing when the group is about something else.
 */
export function rowKindOf(block: Block): 'leg' | 'stop' | undefined {
  const headings = questionsOf(block).map((question) => question.heading);
  const targets = (kind: 'leg' | 'stop') =>
    headings.flatMap((heading) => matchHeading(heading, kind)?.targets ?? []);
  const leg = targets('leg');
  if (
    leg.some((target) => target.startsWith('from.')) &&
    leg.some((target) => target.startsWith('to.'))
  )
    return 'leg';
  return targets('stop').some((target) => target.startsWith('place.')) ? 'stop' : undefined;
}
