import { IncompleteList } from '../../records/IncompleteList.js';
import { Missing } from '../../records/Missing.js';
import { distinct } from './distinct.js';

/**
 * Applies a function to each value of a field, keeping lists lists and missing missing.
 *
 * @param value - What the reader gave.
 * @param change - The function.
 */
export function mapValue(value: unknown, change: (one: unknown) => unknown): unknown {
  if (value instanceof Missing) return value;
  if (value instanceof IncompleteList)
    return new IncompleteList(distinct(value.values.map(change)));
  if (!Array.isArray(value)) return change(value);
  const mapped = (value as readonly unknown[]).map(change);
  const known = distinct(mapped);
  if (known.length === 0 && mapped.length > 0) return mapped[0];
  return mapped.some((one) => one instanceof Missing) ? new IncompleteList(known) : known;
}
