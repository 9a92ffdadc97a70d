import { fieldOfPath } from './fieldOfPath.js';
import type { ReportLanguage } from './formatLocation.js';

/**
 * Names the field that a path of a finding ends at, with the number of the item where it is one of a
 * list: `Stops 3` for `/journeys/0/stops/2`.
 *
 * @param path - JSON Pointer into a data set.
 * @param language - Language of the name.
 * @returns The name; empty for a whole record or an unknown path.
 */
export function fieldNameOf(path: string, language: ReportLanguage): string {
  const label = fieldOfPath(path)?.label[language];
  if (label === undefined) return '';
  const item = /\/(\d{1,7})$/u.exec(path)?.[1];
  return item === undefined ? label : `${label} ${Number(item) + 1}`;
}
