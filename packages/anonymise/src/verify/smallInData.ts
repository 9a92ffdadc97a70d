/** Keys of a report whose numbers are parameters of a policy or of the form, never counts of persons. */
const PARAMETERS: ReadonlySet<string> = new Set([
  'version',
  'k',
  'l',
  'm',
  'c',
  't',
  'alpha',
  'beta',
  'delta',
  'base',
  'length',
  'required',
  'confidence',
  'share',
  'minimum',
  'maximum',
  'level',
  'levels',
]);

/**
 * Counts the numbers of a report that may be counts of fewer than k persons.
 *
 * @param data - the report, as JSON says it
 * @param k - fewest persons that may be told
 * @returns how many
 */
export function smallInData(data: unknown, k: number): number {
  if (typeof data === 'number') return Number(isSmall(data, k));
  if (typeof data === 'string') return Number(/^\d{1,15}$/u.test(data) && isSmall(Number(data), k));
  if (Array.isArray(data)) return data.reduce((sum: number, item) => sum + smallInData(item, k), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.entries(data).reduce((sum, [key, value]) => {
    const isParameter = PARAMETERS.has(key) && (typeof value !== 'object' || value === null);
    return sum + (isParameter ? 0 : smallInData(value, k)) + smallInData(key, k);
  }, 0);
}

function isSmall(value: number, k: number): boolean {
  return Number.isInteger(value) && Math.abs(value) > 0 && Math.abs(value) < k;
}
