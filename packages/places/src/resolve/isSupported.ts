import type { Mention } from './mentionsIn.js';
import { relation } from './relation.js';
import type { Search } from './Search.js';

/** Two names in one county or chain support each other. */
const SUPPORTING = 0.45;

/**
 * Tells whether anything in a description says that its mentions are places: a comma or preposition that
 * sets one apart, a unit word, or two names that lie in one county.
 *
 * @param mentions - The mentions of the county that wins.
 * @param search - The hierarchy.
 */
export function isSupported(mentions: readonly Mention[], search: Search): boolean {
  return mentions.some(
    (mention) =>
      mention.led ||
      mention.stated ||
      mentions.some(
        (other) =>
          other.words.join() !== mention.words.join() &&
          relation(other.place, mention.place, search) >= SUPPORTING,
      ),
  );
}
