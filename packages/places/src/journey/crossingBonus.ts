import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolver } from '../resolve/Resolver.js';

/**
 * A stated crossing place speaks for the countries it lies between.
 *
 * @param crossing - The crossing as written; nothing when none is stated.
 * @param from - The place before it.
 * @param to - The place after it.
 * @param resolver - The resolver.
 * @returns What it adds to the log-likelihood of the way.
 */
export function crossingBonus(
  crossing: string | undefined,
  from: GazetteerPlace,
  to: GazetteerPlace,
  resolver: Resolver,
): number {
  if (crossing === undefined || from.country === to.country) return 0;
  const countries = new Set(
    resolver.resolve(crossing, { level: 'town' }).candidates.map(({ place }) => place.country),
  );
  if (countries.size === 0) return 0;
  return countries.has(from.country) || countries.has(to.country) ? 1 : -1;
}
