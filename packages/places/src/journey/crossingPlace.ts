import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolver } from '../resolve/Resolver.js';

/** The two sides of one crossing, in the order of the way. */
export type BorderPair = readonly [GazetteerPlace, GazetteerPlace];

/** The border post itself, when the candidate is the county or constituency of the same name. */
export function postOf(place: GazetteerPlace, { tree, search }: Resolver): GazetteerPlace {
  if (place.level === 'border_post') return place;
  const name = place.name.toLowerCase().replaceAll(' ', '');
  const post = search.names
    .exact('full', name)
    .map((hit) => tree.places[search.names.placeOf[hit] as number])
    .find(
      (other) =>
        other?.level === 'border_post' &&
        other.country === place.country &&
        tree.contains(place.id, other),
    );
  return post ?? place;
}

/** Two sides of one crossing: one names the other as its twin, or they share a name at the border. */
export function areTwins(a: GazetteerPlace, b: GazetteerPlace, resolver: Resolver): boolean {
  if (a.country === b.country) return false;
  const [one, other] = [postOf(a, resolver), postOf(b, resolver)];
  if (one.level !== 'border_post' && other.level !== 'border_post') return false;
  return names(one, other) || names(other, one);
}

function names(post: GazetteerPlace, other: GazetteerPlace): boolean {
  return post.twin === `${other.name} (${other.country})`;
}

/**
 * Finds the crossing that a column for borders names: where a border post of this name exists, it is the
 * post and not the county or constituency around it.
 *
 * @param text - The words.
 * @param from - Country of the stop before.
 * @param to - Country of the stop after.
 * @param resolver - The resolver.
 * @returns Both sides in the order of the way, the one post that is known, or nothing.
 */
export function crossingPlace(
  text: string,
  from: string | undefined,
  to: string | undefined,
  resolver: Resolver,
): BorderPair | GazetteerPlace | undefined {
  const posts = [from, to]
    .filter((country) => country !== undefined)
    .flatMap((country) => {
      const { place } = resolver.resolve(text, { country, level: 'border_post' });
      return place?.level === 'border_post' ? [place] : [];
    });
  const [first, second] = posts;
  if (!first) return undefined;
  if (from === undefined || to === undefined || from === to) return first;
  const other =
    second && areTwins(first, second, resolver)
      ? second
      : resolver.tree.places.find(
          (place) => place.level === 'border_post' && areTwins(first, place, resolver),
        );
  if (!other || ![from, to].includes(other.country)) return first;
  return first.country === from ? [first, other] : [other, first];
}
