import type { ResultSet } from '../results/ResultSet.js';

/**
 * Whether the counts beside the value (records, undetermined, bounds ...) were taken out: a protected set for others does not
 * carry them, and a writer must leave the cell empty instead of printing zero.
 *
 * @param results - A result set.
 */
export const isProtected = (results: ResultSet): boolean =>
  results.sensitivity === 'partner' || results.sensitivity === 'public';
