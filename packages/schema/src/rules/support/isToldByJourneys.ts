import type { LooseCase, LooseJourney } from '../subjects.js';

/**
 * Whether a case leaves its story to the journeys it links to, whose own acts and purposes are
 * checked there.
 */
export function isToldByJourneys(subject: LooseCase | LooseJourney): boolean {
  return (
    'journeyIds' in subject && subject.journeyIds !== undefined && subject.journeyIds.length > 0
  );
}
