import type { Resolution, ResolveContext } from '../model/Resolution.js';
import { namesNoPlace } from '../text/notPlaces.js';
import { findRegion } from '../text/regions.js';
import type { QueryForm } from '../match/QueryForm.js';
import { typedPoint } from '../text/typedPoint.js';
import { noPlace } from './answer.js';
import type { Search } from './Search.js';

/** Phrases whose presence makes a whole answer one that names no place. */
const EMPTY_PHRASE =
  /^(?:not (?:known|available|applicable|stated|specified)|unknown|unspecified|haijulikani)\b/u;

/**
 * Recognises texts that name no place: nothing at all, placeholders, regions, coordinates, links.
 *
 * @param text - The text.
 * @param query - Its forms.
 * @param context - What is known around it: at ward level `Central` is a ward, not a region.
 * @param search - To tell real names that look like such words.
 * @param home - Countries the data comes from: "Nyanza" alone is a region of theirs.
 * @returns The answer, or nothing when the text may be a name.
 */
export function readNoPlace(
  text: string,
  query: QueryForm,
  context: ResolveContext,
  search: Search,
  home: ReadonlySet<string>,
): Resolution | undefined {
  const { words, full } = query;
  const point = typedPoint(text);
  if (point) {
    const base = noPlace(
      'not-a-place',
      point.orderUnsure ? ['coordinates', 'coordinates-order-unsure'] : [point.kind],
    );
    return { ...base, point };
  }
  if (words.length === 0) return noPlace(text.trim() === '' ? 'not-a-place' : 'unknown', ['empty']);
  const phrase = words.join(' ');
  const realName = () =>
    context.level !== undefined &&
    search.names
      .exact('full', full)
      .some(
        (name) =>
          search.scope(context.country, context.level).allows(name) &&
          search.names.strength[name] === 2,
      );
  if (namesNoPlace(phrase)) return realName() ? undefined : noPlace('not-a-place', ['placeholder']);
  const [sole, ...others] = home;
  const region = findRegion(phrase, context.country ?? (others.length === 0 ? sole : undefined));
  if (region && !realName()) return { ...noPlace('not-a-place', ['region']), region };
  if (EMPTY_PHRASE.test(phrase)) return noPlace('not-a-place', ['placeholder']);
  if (words.length === 1 && phrase.length === 1) return noPlace('unknown', ['no-candidate']);
  return undefined;
}
