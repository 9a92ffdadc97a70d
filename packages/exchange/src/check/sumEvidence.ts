import type { Evidence } from '../records/reading.js';

/** Numbers that grow with the file; the others are the same in every part of it. */
const growing = new Set(['rows', 'cases', 'records']);

/**
 * Adds up what was recognised in the parts of one file.
 *
 * @param sum - What was recognised so far.
 * @param more - What was recognised in the next part.
 */
export function sumEvidence(
  sum: readonly Evidence[],
  more: readonly Evidence[],
): readonly Evidence[] {
  if (sum.length === 0) return more;
  return sum.map((evidence) => {
    const next = more.find(({ key }) => key === evidence.key)?.params;
    if (evidence.params === undefined || next === undefined) return evidence;
    const params = Object.entries(evidence.params).map(([name, value]) => {
      const added = next[name];
      const grows = growing.has(name) && typeof value === 'number' && typeof added === 'number';
      return [name, grows ? value + added : value] as const;
    });
    return { ...evidence, params: Object.fromEntries(params) };
  });
}
