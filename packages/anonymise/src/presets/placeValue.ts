import type { Place } from '@njia/schema';

/**
 * What a place is in the flat table: its resolved code, else its country. The text as typed never enters the table.
 *
 * @param place - a place
 * @returns the code, or `null` when nothing is known that could be released
 */
export function placeValue(place: Place | undefined): string | null {
  return place?.code ?? place?.country ?? null;
}
