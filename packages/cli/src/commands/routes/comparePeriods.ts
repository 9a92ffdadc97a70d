import {
  compareCorridors,
  corridors,
  type CorridorComparison,
  type PlaceTree,
  type Route,
} from '@njia/places';

/**
 * Compares what began before a date with what began from it on. A corridor with fewer persons than the
 * least in either period is held back whole, unless nobody took it then: the difference of two periods
 * would show the small number.
 *
 * @param routes - Routes; those without a date are in neither period.
 * @param since - First day of the later period, or its month or year.
 * @param least - Least number of persons.
 * @param tree - The hierarchy of places.
 * @returns Every corridor of either period, largest change first.
 */
export function comparePeriods(
  routes: readonly Route[],
  since: string,
  least: number,
  tree: PlaceTree,
): CorridorComparison[] {
  const dated = routes.filter(({ start }) => start !== undefined && start !== '');
  const of = (part: readonly Route[]) => corridors(part, tree).corridors;
  const shown = (persons: number): boolean => persons === 0 || persons >= least;
  return compareCorridors(
    of(dated.filter(({ start }) => start! < since)),
    of(dated.filter(({ start }) => start! >= since)),
  ).filter(({ before, after }) => shown(before) && shown(after));
}

/**
 * How many routes belong to no period.
 *
 * @param routes - Routes.
 */
export function undated(routes: readonly Route[]): number {
  return routes.filter(({ start }) => start === undefined || start === '').length;
}
