import type { BatchItem } from '../resolve/resolveBatch.js';
import { visitPlaces, type Properties } from './visitPlaces.js';

/**
 * The places of a data set that have a text and no code yet, as questions for a batch or a review.
 *
 * @param dataset - A data set, checked or not.
 * @returns One question a place, in the order of the data.
 */
export function placesOf(dataset: Readonly<Record<string, unknown>>): BatchItem[] {
  const items: BatchItem[] = [];
  for (const [table, rows] of Object.entries(dataset)) {
    if (!Array.isArray(rows)) continue;
    for (const row of rows as unknown[]) {
      if (typeof row !== 'object' || row === null) continue;
      visitPlaces(table, row as Properties, '', (place) => {
        const { text, country, code } = place;
        if (typeof text === 'string' && text !== '' && code === undefined)
          items.push({ text, ...(typeof country === 'string' ? { country } : {}) });
        return place;
      });
    }
  }
  return items;
}
