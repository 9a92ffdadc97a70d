import { visitPlaces, type Properties } from './visitPlaces.js';

/**
 * Tells whether any record of a data set holds a place: gazetteers need not be loaded otherwise.
 *
 * @param dataset - A data set, checked or not.
 */
export function holdsPlaces(dataset: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(dataset).some(
    ([table, rows]) =>
      Array.isArray(rows) && (rows as readonly unknown[]).some((row) => holdsPlace(table, row)),
  );
}

function holdsPlace(table: string, record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false;
  let places = 0;
  visitPlaces(table, record as Properties, '', (place) => {
    places += 1;
    return place;
  });
  return places > 0;
}
