import type { Place } from '@njia/schema';
import type { ResolveContext } from '../model/Resolution.js';

/**
 * What a place of a record says beside its text.
 *
 * @param place - A place of the shared format.
 * @returns Its country, level and point, as far as they are given.
 */
export function contextOf({ country, level, lon, lat }: Place): ResolveContext {
  return {
    ...(country === undefined ? {} : { country }),
    ...(level === undefined || level === 'region' ? {} : { level }),
    ...(lon === undefined || lat === undefined ? {} : { near: [lon, lat] }),
  };
}
