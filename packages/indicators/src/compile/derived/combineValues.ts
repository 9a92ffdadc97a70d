import { IncompleteList } from '../../records/IncompleteList.js';
import { Missing, UNKNOWN_VALUE } from '../../records/Missing.js';

/**
 * All combinations of the values of several fields, joined by `|`.
 *
 * @param parts - The value or values of each field.
 */
export function combineValues(parts: readonly unknown[]): unknown {
  let keys = [''];
  let incomplete = false;
  let several = false;
  for (const [position, part] of parts.entries()) {
    if (part instanceof Missing) return part;
    if (part instanceof IncompleteList) incomplete = true;
    const values =
      part instanceof IncompleteList
        ? part.values
        : Array.isArray(part)
          ? (part as unknown[])
          : [part];
    if (part instanceof IncompleteList || Array.isArray(part)) several = true;
    keys = keys.flatMap((key) =>
      values.map((value) => `${key}${position === 0 ? '' : '|'}${String(value)}`),
    );
  }
  if (!several) return keys[0] ?? UNKNOWN_VALUE;
  return incomplete ? new IncompleteList(keys) : keys;
}
