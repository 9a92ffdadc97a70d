import { NjiaError } from '@njia/schema';
import { parseDuration, type Duration } from './duration.js';

/**
 * The duration a condition states.
 *
 * @param text - ISO 8601 duration.
 * @throws NjiaError `INDICATOR-DURATION` when it cannot be read.
 */
export function durationOf(text: string): Duration {
  const parsed = parseDuration(text);
  if (parsed === undefined)
    throw new NjiaError('INDICATOR-DURATION', 'A duration of the definition cannot be read.');
  return parsed;
}
