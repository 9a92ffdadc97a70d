import { NumberRange } from '../../records/NumberRange.js';

/**
 * A number that is known, or the range it lies in.
 *
 * @param min - The least it may be.
 * @param max - The most it may be.
 */
export const numberOrRange = (min: number, max: number): unknown =>
  min === max ? min : new NumberRange(min, max);
