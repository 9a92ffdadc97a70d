import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import type { ValueColumn } from '../table/Table.js';

/** Risk of the sample's unique records under a log-linear model of the population. */
export interface LogLinearRisk {
  /** Expected number of sample uniques that are unique in the population (tau 1). */
  readonly expectedUniques: number;
  /** Expected number of right guesses when every sample unique is matched to the population (tau 2). */
  readonly expectedMatches: number;
  /** Number of sample uniques. */
  readonly sampleUniques: number;
}

/**
 * Poisson log-linear model with main effects (Skinner and Holmes 1998, Elamir and Skinner 2006): the key variables are
 * taken to be independent, cell counts to be Poisson. Real keys depend on each other, so this is a first look, not a
 * bound.
 *
 * @param rowCount - number of rows of the sample
 * @param columns - the key columns
 * @param fraction - sampling fraction, above 0, at most 1
 * @returns the expected numbers
 */
export function logLinearRisk(
  rowCount: number,
  columns: readonly Pick<ValueColumn, 'codes' | 'values'>[],
  fraction: number,
): LogLinearRisk {
  const partition = partitionRows(rowCount, columns);
  const sizes = classSizes(partition);
  const margins = columns.map(({ codes, values }) => {
    const counts = new Float64Array(values.length);
    for (const code of codes) counts[code] = (counts[code] as number) + 1;
    return counts;
  });
  let expectedUniques = 0;
  let expectedMatches = 0;
  let sampleUniques = 0;
  for (let row = 0; row < rowCount; row++) {
    if (sizes[partition.classOf[row] as number] !== 1) continue;
    sampleUniques++;
    let mean = rowCount;
    columns.forEach(({ codes }, at) => {
      mean *= (margins[at]?.[codes[row] as number] as number) / rowCount;
    });
    // Expected number of further people with the same keys outside the sample.
    const others = (mean * (1 - fraction)) / fraction;
    expectedUniques += Math.exp(-others);
    expectedMatches += others === 0 ? 1 : -Math.expm1(-others) / others;
  }
  return { expectedUniques, expectedMatches, sampleUniques };
}
