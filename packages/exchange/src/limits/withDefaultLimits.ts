import { NjiaError } from '@njia/schema';
import { defaultLimits } from './defaultLimits.js';
import type { Limits } from './limits.js';

/**
 * Completes the limits a caller gives with the defaults.
 *
 * @param given - limits to change; `Infinity` takes a limit away
 * @returns all limits
 * @throws NjiaError `USAGE-LIMIT` when a limit has no such name or is not a positive number
 */
export function withDefaultLimits(given: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaultLimits, name) || !(value > 0)) {
      throw new NjiaError(
        'USAGE-LIMIT',
        'A limit has an unknown name or is not a positive number.',
        {
          hint: `The limits are ${Object.keys(defaultLimits).join(', ')}.`,
          docs: 'guides/limits',
        },
      );
    }
  }
  return { ...defaultLimits, ...given };
}
