import type { LooseJourney, LooseStop } from '../subjects.js';

/** The stop of a journey with this id; a journey has few stops, so looking is faster than a map. */
export function findStop(journey: LooseJourney, id: string | undefined): LooseStop | undefined {
  const stops = journey.stops;
  if (stops === undefined || id === undefined) return undefined;
  for (let index = 0; index < stops.length; index++) {
    if (stops[index]!.id === id) return stops[index];
  }
  return undefined;
}
