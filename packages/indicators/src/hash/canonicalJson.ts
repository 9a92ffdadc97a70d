/**
 * Canonical JSON (RFC 8785) of a plain value: keys sorted by UTF-16 unit, no spaces, ECMAScript numbers.
 *
 * @param value - JSON value; properties that are `undefined` are left out.
 * @returns The text.
 * @throws TypeError for what JSON cannot say (NaN, functions, symbols, bigint). The message holds no value.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number is not finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('a value is not JSON');
  const members: string[] = [];
  const entries = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(entries).sort())
    if (entries[key] !== undefined)
      members.push(`${JSON.stringify(key)}:${canonicalJson(entries[key])}`);
  return `{${members.join(',')}}`;
}
