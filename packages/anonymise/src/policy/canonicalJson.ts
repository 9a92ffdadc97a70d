import { compareText } from '../table/compareText.js';

/**
 * JSON with sorted keys and without white space (RFC 8785 for the values that occur here: no lone surrogates, finite
 * numbers): equal data gives equal bytes. Keys whose value is `undefined` are left out.
 *
 * @param value - plain data
 * @returns the text
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([left], [right]) => compareText(left, right))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value);
}
