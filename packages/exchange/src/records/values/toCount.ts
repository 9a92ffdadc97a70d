import type { Count } from '@njia/schema';
import type { CountReading } from './readCount.js';

/**
 * Writes a count as read in the form of the format.
 *
 * @param reading - Bounds and kind.
 */
export function toCount(reading: CountReading): Count {
  const { low, high, estimated, censored } = reading;
  if (censored && high !== undefined) return { kind: 'censored', below: high + 1 };
  if (low !== undefined && low === high)
    return estimated ? { kind: 'estimate', value: low } : { kind: 'exact', value: low };
  return {
    kind: 'interval',
    ...(low === undefined ? {} : { min: low }),
    ...(high === undefined ? {} : { max: high }),
  };
}
