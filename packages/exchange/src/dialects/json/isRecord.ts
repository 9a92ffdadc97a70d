/**
 * Whether a JSON value is an object.
 *
 * @param value - Any JSON value.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
