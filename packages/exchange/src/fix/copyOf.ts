/**
 * Copies a JSON value; objects get no prototype, so that a field named `__proto__` stays a field.
 *
 * @param value - A value as a JSON reader gives it.
 */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) result[key] = copyOf(inner);
  return result;
}
