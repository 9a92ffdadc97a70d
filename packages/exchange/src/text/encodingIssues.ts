import type { Issue } from '@njia/schema';
import { raise } from '../tables/raise.js';
import type { TextReading } from './textReader.js';

/**
 * Says how a text was read, when it was not plain UTF-8.
 *
 * @param reading - how it was read
 * @param file - number of the file, for locations
 * @returns no finding or one
 */
export function encodingIssues(reading: TextReading, file?: number): readonly Issue[] {
  const location = file === undefined ? undefined : { file };
  if (reading.mixed) return [raise('FILE-ENCODING-MIXED', { location })];
  if (reading.encoding === 'utf-8') return [];
  return [raise('FILE-ENCODING', { location, params: { encoding: reading.encoding } })];
}
