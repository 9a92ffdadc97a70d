type Json = Readonly<Record<string, unknown>>;

/**
 * Applies a JSON merge patch (RFC 7396): objects are merged member by member, `null` takes a member
 * away, everything else replaces. Neither argument is changed; keys such as `__proto__` are plain keys.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map<string, unknown>(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
