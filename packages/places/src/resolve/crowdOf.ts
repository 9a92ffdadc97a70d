import type { NameIndex } from '../match/NameIndex.js';
import type { RankedPlace } from './RankedPlace.js';

/** How fast a rival name counts less, the further it lies behind: fitted on the labelled spellings. */
const RIVALRY = 40;
/** Rivals further behind than this say nothing. */
const FAR_BEHIND = 0.15;
/** The least crowd: no rival at all. */
const ALONE = -6;

/**
 * How many other names are nearly as alike as the best: one close rival makes it doubtful, and four that
 * lie a little further behind do so too.
 *
 * @param ranked - The places that may be meant, likeliest first.
 * @param namesakes - Those of them that bear the best name.
 * @param names - The index, to count each name once.
 * @returns The natural logarithm of the rivals' number, each weighed by how far it lies behind; from -6.
 */
export function crowdOf(
  ranked: readonly RankedPlace[],
  namesakes: readonly RankedPlace[],
  names: NameIndex,
): number {
  const best = ranked[0]?.score ?? 0;
  const same = new Set(namesakes);
  const seen = new Set<string>();
  let sum = 0;
  for (const rival of ranked) {
    if (best - rival.score > FAR_BEHIND) break;
    if (same.has(rival)) continue;
    const key = names.joinedOf(rival.hit.name);
    if (seen.has(key)) continue;
    seen.add(key);
    sum += Math.exp(RIVALRY * Math.min(0, rival.score - best));
  }
  return Math.max(ALONE, Math.log(sum));
}
