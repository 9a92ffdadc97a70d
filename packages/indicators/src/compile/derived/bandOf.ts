import type { Band } from '../../definition/DerivedField.js';
import { UNKNOWN_VALUE } from '../../records/Missing.js';
import { toQuantity } from '../../records/toQuantity.js';

/**
 * Code of the band a number lies in; a range that lies in two bands is unknown.
 *
 * @param value - Number, range or Count.
 * @param bands - The bands.
 */
export function bandOf(value: unknown, bands: readonly Band[]): unknown {
  const quantity = toQuantity(value);
  if (quantity === undefined) return UNKNOWN_VALUE;
  for (const band of bands) {
    const from = band.from ?? Number.NEGATIVE_INFINITY;
    const to = band.to ?? Number.POSITIVE_INFINITY;
    if (quantity.low >= from && (quantity.high ?? Number.POSITIVE_INFINITY) <= to) return band.code;
  }
  return UNKNOWN_VALUE;
}
