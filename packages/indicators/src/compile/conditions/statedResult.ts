import { fromBoolean, type Ternary } from '../../logic/ternary.js';
import { Missing } from '../../records/Missing.js';

/**
 * Result for a field that is missing, if the condition states one.
 *
 * @param missing - What the condition states.
 * @param value - What the reader gave.
 */
export const statedResult = (missing: boolean | undefined, value: unknown): Ternary | undefined =>
  missing !== undefined && value instanceof Missing ? fromBoolean(missing) : undefined;
