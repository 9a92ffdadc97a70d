import { NjiaError } from '@njia/schema';
import type { Equation, Interval, Term } from './Equation.js';
import { loadSolver } from './loadSolver.js';

/** A system of equations under attack; release it after use. */
export interface Siege {
  /**
   * What an outsider can conclude about a linear expression, such as one cell or a difference of two.
   *
   * @param terms - The expression over the variables of the system.
   */
  bounds(terms: readonly Term[]): Interval;
  /**
   * Looks for one solution far out in a direction, to learn from it about many variables at once: see `seen`.
   *
   * @param costs - Weight of each variable.
   */
  explore(costs: Float64Array): void;
  /** Least and greatest value of every variable seen in any solution so far: a free lower bound of its interval. */
  readonly seen: { readonly low: Float64Array; readonly high: Float64Array };
  /** Gives the memory of the solver back. */
  release(): void;
}

/** Someone who knows all that is published and can solve linear programs. */
export interface Attacker {
  /** How many linear programs were solved. */
  readonly solved: () => number;
  /**
   * Sets up a system. All variables are counts or amounts: zero or more, no upper limit.
   *
   * @param variables - How many there are.
   * @param equations - What is known about them.
   */
  besiege(variables: number, equations: readonly Equation[]): Siege;
}

const optimal = 7;
const unbounded = new Set([9, 10]);

/**
 * The attack on a published table: HiGHS (WebAssembly) minimises and maximises each suppressed cell over all table equations.
 * The solver is loaded when this is first called, so that those who protect nothing do not pay for it.
 *
 * @throws NjiaError `DISCLOSURE-SOLVER`: the solver gives no answer; nothing may then be released.
 */
export async function createAttacker(): Promise<Attacker> {
  const highs = await loadSolver();
  let solved = 0;
  return {
    solved: () => solved,
    besiege(variables, equations) {
      if (equations.length === 0) return unfenced(variables);
      const model = highs.createModel();
      model.options.set({ output_flag: false, presolve: 'off' });
      const starts = [0];
      const indices: number[] = [];
      const values: number[] = [];
      for (const { terms } of equations) {
        for (const [variable, coefficient] of terms) {
          indices.push(variable);
          values.push(coefficient);
        }
        starts.push(indices.length);
      }
      model.passModel({
        numCols: variables,
        numRows: equations.length,
        colCost: new Float64Array(variables),
        colLower: new Float64Array(variables),
        colUpper: new Float64Array(variables).fill(Infinity),
        rowLower: equations.map(({ relation, constant }) =>
          relation === '=' ? constant : -Infinity,
        ),
        rowUpper: equations.map(({ constant }) => constant),
        matrix: {
          format: 'csr',
          numRows: equations.length,
          numCols: variables,
          starts,
          indices,
          values,
        },
      });
      const low = new Float64Array(variables).fill(Infinity);
      const high = new Float64Array(variables).fill(-Infinity);
      const note = (solution: ArrayLike<number>): void => {
        for (let index = 0; index < variables; index += 1) {
          const value = solution[index] ?? 0;
          if (value < (low[index] ?? 0)) low[index] = value;
          if (value > (high[index] ?? 0)) high[index] = value;
        }
      };
      const extreme = (terms: readonly Term[], sign: 1 | -1): number | null => {
        for (const [variable, coefficient] of terms)
          model.changeColCost(variable, sign * coefficient);
        model.run();
        solved += 1;
        const status = model.getModelStatus();
        const { colValue } = model.getSolution();
        // Any change of the model forgets status and solution: both are read first.
        for (const [variable] of terms) model.changeColCost(variable, 0);
        if (unbounded.has(status)) return null;
        if (status !== optimal)
          throw new NjiaError('DISCLOSURE-SOLVER', 'The attack on a table could not be finished.', {
            hint: 'Publish fewer breakdowns at once.',
          });
        let result = 0;
        for (const [variable, coefficient] of terms)
          result += coefficient * (colValue[variable] ?? 0);
        note(colValue);
        return result;
      };
      return {
        explore(costs) {
          costs.forEach((cost, variable) => {
            model.changeColCost(variable, cost);
          });
          model.run();
          solved += 1;
          const found = model.getModelStatus() === optimal;
          const { colValue } = model.getSolution();
          costs.forEach((_, variable) => {
            model.changeColCost(variable, 0);
          });
          if (found) note(colValue);
        },
        seen: { low, high },
        bounds: (terms) => ({
          low: extreme(terms, 1) ?? -Infinity,
          high: extreme(terms, -1),
        }),
        release: () => {
          model.dispose();
        },
      };
    },
  };
}

/** Numbers about which nothing is known at all. */
function unfenced(variables: number): Siege {
  return {
    explore: () => undefined,
    seen: {
      low: new Float64Array(variables),
      high: new Float64Array(variables).fill(Infinity),
    },
    bounds: (terms) => ({
      low: terms.some(([, coefficient]) => coefficient < 0) ? -Infinity : 0,
      high: terms.some(([, coefficient]) => coefficient > 0) ? null : 0,
    }),
    release: () => undefined,
  };
}
