import type { AttributePolicy } from '../policy/Policy.js';
import type { MicroaggregationSpec } from '../policy/TransformationSpec.js';
import { ancestorsOf } from './ancestorsOf.js';

/** A microaggregated column, before and after. */
export interface AggregatedColumn {
  /** The column. */
  readonly attribute: AttributePolicy;
  /** How it was treated. */
  readonly spec: MicroaggregationSpec;
  /** Its released cells. */
  readonly released: readonly (string | null)[];
  /** Its original cells, after what was done before. */
  readonly treated: readonly (string | null)[];
  /** Originals that have no released row, or a suppressed cell in it. */
  readonly dropped: number;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
/** Means are released with twelve digits. */
const CLOSE = 1e-11;

/**
 * Counts cells that are no mean of a group. Groups that were formed over one column are runs of its sorted numbers, of k
 * to 2k - 1 of them, so that all possible means are known; of groups over several columns only that the means lie between
 * the least and the greatest number. And a mean stands in k rows, but for rows that were dropped and cells that were suppressed since.
 *
 * @param column - the column
 * @returns number of cells
 */
export function countOutsideMeans(column: AggregatedColumn): number {
  const { attribute, spec, released, treated, dropped } = column;
  const numbers = treated
    .filter((cell): cell is string => cell !== null && NUMBER.test(cell))
    .map(Number)
    .sort((left, right) => left - right);
  const isMean =
    (spec.with ?? []).length === 0 ? amongMeans(numbers, spec.k) : withinRange(numbers);
  const isGeneral = attribute.role === 'quasi-identifier' && attribute.hierarchy !== undefined;
  const kept = new Set<string | null>(['*']);
  for (const cell of new Set(treated)) {
    const isNumber = cell !== null && NUMBER.test(cell);
    // What is no number was not treated; and some labels above a number look like one.
    if (!isNumber || isGeneral)
      for (const label of ancestorsOf(attribute.hierarchy, cell, Number(isNumber))) kept.add(label);
  }
  const rowsOf = new Map<string, number>();
  let outside = 0;
  for (const cell of released) {
    if (kept.has(cell)) continue;
    if (cell === null || !NUMBER.test(cell)) outside += Number(!isGeneral);
    else if (isMean(Number(cell))) rowsOf.set(cell, (rowsOf.get(cell) ?? 0) + 1);
    else outside++;
  }
  // Made coarser, the rows of a group may have gone different ways.
  if (isGeneral) return outside;
  let lacking = 0;
  for (const count of rowsOf.values()) lacking += Math.max(0, spec.k - count);
  return outside + Math.max(0, lacking - dropped);
}

function withinRange(numbers: readonly number[]): (value: number) => boolean {
  const [least = NaN, greatest = NaN] = [numbers[0], numbers[numbers.length - 1]];
  const room = CLOSE * Math.max(Math.abs(least), Math.abs(greatest));
  return (value) => value >= least - room && value <= greatest + room;
}

/** The means of all runs of k to 2k - 1 sorted numbers. */
function amongMeans(numbers: readonly number[], k: number): (value: number) => boolean {
  const sums = new Float64Array(numbers.length + 1);
  numbers.forEach((number, at) => {
    sums[at + 1] = (sums[at] as number) + number;
  });
  const scale = Math.max(Math.abs(numbers[0] ?? 0), Math.abs(numbers[numbers.length - 1] ?? 0), 1);
  const room = CLOSE * scale;
  const known = new Map<number, boolean>();
  return (value) => {
    const found = known.get(value) ?? isMeanOfRun(sums, k, value, room);
    known.set(value, found);
    return found;
  };
}

/** Runs of one length have means that grow along the sorted numbers: the place is found by halving. */
function isMeanOfRun(sums: Float64Array, k: number, value: number, room: number): boolean {
  const count = sums.length - 1;
  for (let length = k; length < 2 * k && length <= count; length++) {
    const meanAt = (start: number): number =>
      ((sums[start + length] as number) - (sums[start] as number)) / length;
    let [low, high] = [0, count - length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (meanAt(middle) < value - room) low = middle + 1;
      else high = middle;
    }
    if (Math.abs(meanAt(low) - value) <= room) return true;
  }
  return false;
}
