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
    const room = roomOf(starts, values, constants);
    const sumsOf: number[][] = Array.from({ length: size }, () => []);
    for (let sum = 0; sum < constants.length; sum++)
      for (let at = starts[sum] as number; at < (starts[sum + 1] as number); at++)
        sumsOf[indices[at] as number]?.push(sum);
    /** Raises some cells together towards k, and strikes off all that get there. */
    const raise = (cells: readonly number[], waiting: Set<number>): void => {
      for (const at of cells) {
        model.changeColCost(at, -1);
        model.changeColBounds(at, 0, k);
      }
      model.run();
      const status = model.getModelStatus();
      const { colValue } = model.getSolution();
      if (status !== OPTIMAL) {
        throw misuse(
          'limit-exceeded',
          'The attack on the tables could not be finished.',
          'Publish fewer tables, or coarser ones.',
        );
      }
      for (const at of waiting) if ((colValue[at] ?? 0) >= k - SLACK) waiting.delete(at);
      for (const at of cells) {
        model.changeColCost(at, 0);
        model.changeColBounds(at, 0, Infinity);
      }
    };
    const waiting = new Set(asked.map((cell) => place.get(cell) as number));
    const open = new Set<number>();
    while (waiting.size > 0) {
      const before = waiting.size;
      const left = room.slice();
      const together: number[] = [];
      // As many as every sum has room for; of those that have none the single attack below finds the truth.
      for (const at of waiting) {
        const own = sumsOf[at] ?? [];
        if (own.some((sum) => (left[sum] as number) < k)) continue;
        together.push(at);
        for (const sum of own) left[sum] = (left[sum] as number) - k;
      }
      if (together.length > 1) raise(together, waiting);
      if (waiting.size < before) continue;
      const [single = -1] = waiting;
      raise([single], waiting);
      if (waiting.delete(single)) open.add(single);
    }
    return asked.filter((cell) => open.has(place.get(cell) as number));
  } finally {
    model.dispose();
  }
}

/** What each sum of hidden parts alone adds up to; without bound where the sum itself is hidden. */
function roomOf(
  starts: readonly number[],
  values: readonly number[],
  constants: readonly number[],
): number[] {
  return constants.map((constant, sum) =>
    values.slice(starts[sum], starts[sum + 1]).every((value) => value > 0) ? constant : Infinity,
  );
}
