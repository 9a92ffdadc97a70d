import { NjiaError } from '@njia/schema';
import type { Equation } from './Equation.js';
import { loadSolver } from './loadSolver.js';

/**
 * Controlled rounding: every number becomes an adjacent multiple of the base (multiples stay), and all sums still add up. Among
 * the solutions the one nearest to the true numbers is taken (integer programming, HiGHS).
 *
 * @param values - True counts.
 * @param equations - Sums that must hold, as `=` equations that are true of `values`.
 * @param base - Base, such as 5.
 * @returns The rounded numbers, or `undefined` where no such rounding exists (possible from three dimensions on).
 * @throws NjiaError `DISCLOSURE-SOLVER`: the solver gives no answer.
 */
export async function controlledRound(
  values: readonly number[],
  equations: readonly Equation[],
  base: number,
): Promise<readonly number[] | undefined> {
  const highs = await loadSolver();
  const floors = values.map((value) => Math.floor(value / base));
  const rests = values.map((value) => value % base);
  const starts = [0];
  const indices: number[] = [];
  const coefficients: number[] = [];
  const constants: number[] = [];
  for (const { terms, constant } of equations) {
    let right = constant / base;
    for (const [variable, coefficient] of terms) {
      indices.push(variable);
      coefficients.push(coefficient);
      right -= coefficient * (floors[variable] ?? 0);
    }
    starts.push(indices.length);
    constants.push(right);
  }
  return highs.withModel((model) => {
    model.options.set({ output_flag: false });
    model.passModel({
      numCols: values.length,
      numRows: equations.length,
      // Going up costs what is added, less what going down would have taken.
      colCost: rests.map((rest) => base - 2 * rest),
      colLower: new Float64Array(values.length),
      colUpper: rests.map((rest) => (rest === 0 ? 0 : 1)),
      rowLower: constants,
      rowUpper: constants,
      matrix: {
        format: 'csr',
        numRows: equations.length,
        numCols: values.length,
        starts,
        indices,
        values: coefficients,
      },
      integrality: Int32Array.from(values, () => 1),
    });
    model.run();
    const status = model.getModelStatus();
    if (status === 8) return undefined;
    if (status !== 7)
      throw new NjiaError('DISCLOSURE-SOLVER', 'A table could not be rounded.', {
        hint: 'Publish fewer breakdowns at once.',
      });
    const { colValue } = model.getSolution();
    return floors.map((floor, index) => base * (floor + Math.round(colValue[index] ?? 0)));
  });
}
