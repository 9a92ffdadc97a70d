import { misuse } from '../error/misuse.js';
import type { Solver } from '../solver/loadSolver.js';
import type { Sums } from './tieSums.js';

const SLACK = 1e-6;
/** HiGHS: an optimal solution was found. The total is always known, so that nothing is unbounded. */
const OPTIMAL = 7;

/**
 * Finds the hidden cells of which someone who knows all published counts can tell that they hold fewer than k persons: the
 * greatest value of each, under all sums and no count below zero, is looked for by linear programming.
 *
 * @param system - cells and sums
 * @param hidden - 1 for hidden cells
 * @param asked - the cells to attack
 * @param k - what each must be able to reach
 * @param solver - the solver
 * @returns the cells that cannot
 * @throws AnonymiseError `limit-exceeded` when the solver finds no answer
 */
export function besiege(
  { counts, sums }: Sums,
  hidden: Uint8Array,
  asked: readonly number[],
  k: number,
  solver: Solver,
): number[] {
  const place = new Map<number, number>();
  hidden.forEach((is, cell) => {
    if (is === 1) place.set(cell, place.size);
  });
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const constants: number[] = [];
  for (const [whole = -1, ...parts] of sums) {
    const holes = parts.filter((part) => place.has(part));
    const side = place.get(whole);
    if (holes.length === 0 && side === undefined) continue;
    for (const part of holes) {
      indices.push(place.get(part) as number);
      values.push(1);
    }
    if (side !== undefined) {
      indices.push(side);
      values.push(-1);
    }
    starts.push(indices.length);
    // What the shown cells leave over.
    const shown = parts.reduce(
      (sum, part) => sum + (place.has(part) ? 0 : (counts[part] as number)),
      0,
    );
    constants.push((side === undefined ? (counts[whole] as number) : 0) - shown);
  }
  const size = place.size;
  const model = solver.createModel();
  try {
    model.options.set({ output_flag: false });
    model.passModel({
      numCols: size,
      numRows: constants.length,
      colCost: new Float64Array(size),
      colLower: new Float64Array(size),
      colUpper: new Float64Array(size).fill(Infinity),
      rowLower: constants,
      rowUpper: constants,
      matrix: {
        format: 'csr',
        numRows: constants.length,
        numCols: size,
        starts,
        indices,
        values,
      },
    });
    const highest = new Float64Array(size);
    return asked.filter((cell) => {
      const at = place.get(cell) as number;
      // Another attack may have shown already that this one fails.
      if ((highest[at] as number) >= k - SLACK) return false;
      model.changeColCost(at, -1);
      model.run();
      const status = model.getModelStatus();
      const { colValue } = model.getSolution();
      model.changeColCost(at, 0);
      if (status !== OPTIMAL) {
        throw misuse(
          'limit-exceeded',
          'The attack on the tables could not be finished.',
          'Publish fewer tables, or coarser ones.',
        );
      }
      for (let index = 0; index < size; index++)
        highest[index] = Math.max(highest[index] as number, colValue[index] ?? 0);
      return (highest[at] as number) < k - SLACK;
    });
  } finally {
    model.dispose();
  }
}
