/**
 * Whether a caller handed in an array, whatever the types say: JavaScript does not look at them.
 *
 * @param value - what was handed in
 * @returns `true` for an array; the types stay as they are
 */
export function isList(value: unknown): boolean {
  return Array.isArray(value);
}
