import type { Resolution, ResolutionReason } from '../model/Resolution.js';
import type { Resolver } from '../resolve/Resolver.js';
import { crossingAt } from './crossingAt.js';
import { areTwins } from './crossingPlace.js';
import { isToldApart } from './isToldApart.js';
import type { JourneyStopAnswer } from './JourneyAnswer.js';
import type { StopCase } from './StopCase.js';

/** A way worse than this contradicts the stops it joins. */
const CONFLICT = -6;
/** A reading this much better than the next is taken, in natural-log odds. */
const ENOUGH_MARGIN = Math.log(2);
/** An answer that holds alone is left only for a reading so much better. */
const OVERTURNING_MARGIN = Math.log(20);
/** Answers with these reasons are open for what the text says, and no journey closes them. */
const OPEN_FOR_GOOD = new Set<ResolutionReason>(['unsupported', 'route', 'outside-country']);
/** Least probability that the name itself is right, for context to choose between its bearers. */
const NAME_SURE = 0.75;

/**
 * The answer to one stop in the light of the whole journey.
 *
 * @param stop - The stop.
 * @param best - The state of each stop in the best reading of the journey.
 * @param second - The same of the second best; nothing without one.
 * @param margin - Lead of the best over the second best, in natural-log odds.
 * @param transition - Log-likelihood of the way after a stop, from one of its states to one of the next stop.
 * @param resolver - The resolver.
 */
export function stopAnswer(
  stop: StopCase,
  best: readonly number[],
  second: readonly number[] | undefined,
  margin: number,
  transition: (layer: number, from: number, to: number) => number,
  resolver: Resolver,
): JourneyStopAnswer {
  const { alone, neutral, at, chosen } = stop;
  const place = chosen[at];
  if (!place) return aloneAnswer(alone);
  const pair = crossingAt(stop, resolver);
  if (pair)
    return {
      alone,
      place: pair[0],
      crossing: pair,
      changed: alone.status !== 'matched',
      reason: 'border-pair',
    };
  if (alone.place?.id === place.id) {
    const before = at > 0 ? transition(at - 1, best[at - 1] ?? 0, best[at] ?? 0) : 0;
    const after = at + 1 < chosen.length ? transition(at, best[at] ?? 0, best[at + 1] ?? 0) : 0;
    const reason = Math.min(before, after) < CONFLICT ? 'conflict' : 'alone';
    return { alone, place, changed: false, reason };
  }
  if (alone.reasons.some((reason) => OPEN_FOR_GOOD.has(reason))) return aloneAnswer(alone);
  // A choice that a nearly equal reading would make otherwise is no choice.
  const needed = alone.status === 'matched' ? OVERTURNING_MARGIN : ENOUGH_MARGIN;
  const sure = margin >= needed || second === undefined || second[at] === best[at];
  const twin = [chosen[at - 1], chosen[at + 1]].some(
    (other) => other && areTwins(place, other, resolver),
  );
  // Context chooses between namesakes; it does not make a name out of a likeness.
  if (!sure || !isNameSure(neutral) || !(twin || isToldApart(place, stop, resolver)))
    return aloneAnswer(alone);
  return { alone, place, changed: true, reason: twin ? 'border-pair' : 'context' };
}

function aloneAnswer(alone: Resolution): JourneyStopAnswer {
  const { place } = alone;
  if (!place) return { alone, changed: false, reason: 'unresolved' };
  return { alone, place, changed: false, reason: 'alone' };
}

/** The namesakes of the best candidate have nearly all of the probability between them. */
function isNameSure({ candidates }: Resolution): boolean {
  const likeness = candidates[0]?.similarity;
  const together = candidates
    .filter(({ similarity }) => similarity === likeness)
    .reduce((sum, { probability }) => sum + probability, 0);
  return together >= NAME_SURE;
}
