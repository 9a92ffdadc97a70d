import type { ResultSet } from '../results/ResultSet.js';

/**
 * Results as JSON, the shape of {@link ResultSet}. Of a restricted set this holds everything, contributions and record ids
 * included; of a protected set only what protection left.
 *
 * @param results - Results.
 */
export const writeResultsJson = (results: ResultSet): string =>
  `${JSON.stringify(results, undefined, 2)}\n`;
