import type { Solver } from '../solver/loadSolver.js';
import type { HiddenCounts } from './HiddenCounts.js';

/** Nodes after which the search for whole numbers gives up; the count is then taken as exposed. */
const MOST_NODES = 2000;
const SLACK = 1e-6;

/**
 * Counts the hidden numbers of which it can be worked out that they are below k. Safe is only what has a witness: a
 * complete set of other whole numbers that agrees with everything published, in which this number is k. A solver proposes
 * witnesses, many numbers at once; whether they agree is checked here by plain addition, so that the solver need not be
 * trusted.
 *
 * @param hidden - the hidden numbers and what is known about them
 * @param k - what each small number must be able to be
 * @param solver - proposes witnesses
 * @returns how many small numbers have no witness
 */
export function countExposed(hidden: HiddenCounts, k: number, solver: Solver): number {
  const { small, equations, truth } = hidden;
  const inEquations: number[][] = truth.map(() => []);
  equations.forEach(({ terms }, at) => {
    for (const [position] of terms) inEquations[position]?.push(at);
  });
  // Sums of hidden numbers alone, with their total: no room in one of them, no witness.
  const room = equations.map(({ terms, constant }) =>
    terms.every(([, factor]) => factor === 1) ? constant : Infinity,
  );
  const waiting = new Set(
    small.filter((position) => inEquations[position]?.every((at) => (room[at] as number) >= k)),
  );
  let exposed = small.length - waiting.size;
  const propose = proposer(hidden, k, solver);
  try {
    while (waiting.size > 0) {
      const before = waiting.size;
      const targets = chooseTogether(waiting, inEquations, room, k);
      accept(propose(targets), waiting, hidden, k);
      if (waiting.size < before) continue;
      const [single = -1] = waiting;
      accept(propose([single]), waiting, hidden, k);
      if (waiting.delete(single)) exposed++;
    }
  } finally {
    propose.release();
  }
  return exposed;
}

/** Positions that may be able to reach k side by side: every sum still has room for all of them. */
function chooseTogether(
  waiting: ReadonlySet<number>,
  inEquations: readonly (readonly number[])[],
  room: readonly number[],
  k: number,
): number[] {
  const left = [...room];
  const chosen: number[] = [];
  for (const position of waiting) {
    const sums = inEquations[position] ?? [];
    if (sums.some((at) => (left[at] as number) < k)) continue;
    chosen.push(position);
    for (const at of sums) left[at] = (left[at] as number) - k;
  }
  return chosen;
}

/** Takes off the list whatever a proposal proves, if it is one: whole numbers, none below zero, all sums right. */
function accept(
  proposal: ArrayLike<number>,
  waiting: Set<number>,
  { equations, truth }: HiddenCounts,
  k: number,
): void {
  const numbers = truth.map((_, at) => Math.round(proposal[at] ?? Number.NaN));
  if (numbers.some((number) => !(number >= 0))) return;
  for (const { terms, constant } of equations) {
    const sum = terms.reduce(
      (total, [position, factor]) => total + factor * (numbers[position] as number),
      0,
    );
    if (sum !== constant) return;
  }
  for (const position of waiting) if ((numbers[position] as number) >= k) waiting.delete(position);
}

interface Proposer {
  (targets: readonly number[]): ArrayLike<number>;
  readonly release: () => void;
}

/** Pushes some numbers up to k; first with fractions allowed, and once more without when fractions come out. */
function proposer({ truth, equations }: HiddenCounts, k: number, solver: Solver): Proposer {
  const size = truth.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of equations) {
    for (const [position, factor] of terms) {
      indices.push(position);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const constants = equations.map(({ constant }) => constant);
  const data = {
    numCols: size,
    numRows: constants.length,
    colCost: new Float64Array(size),
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(Infinity),
    rowLower: constants,
    rowUpper: constants,
    matrix: {
      format: 'csr' as const,
      numRows: constants.length,
      numCols: size,
      starts,
      indices,
      values,
    },
  };
  const model = solver.createModel();
  model.options.set({ output_flag: false });
  model.passModel(data);
  const propose = (targets: readonly number[]): ArrayLike<number> => {
    for (const target of targets) {
      model.changeColCost(target, -1);
      model.changeColBounds(target, 0, k);
    }
    model.run();
    const { colValue } = model.getSolution();
    const fractions = Float64Array.from(colValue);
    for (const target of targets) {
      model.changeColCost(target, 0);
      model.changeColBounds(target, 0, Infinity);
    }
    const isWhole = fractions.every((value) => Math.abs(value - Math.round(value)) < SLACK);
    return isWhole ? fractions : whole(targets);
  };
  const whole = (targets: readonly number[]): ArrayLike<number> => {
    const exact = solver.createModel();
    try {
      exact.options.set({ output_flag: false, mip_max_nodes: MOST_NODES });
      const colCost = new Float64Array(size);
      const colUpper = new Float64Array(size).fill(Infinity);
      for (const target of targets) {
        colCost[target] = -1;
        colUpper[target] = k;
      }
      exact.passModel({ ...data, colCost, colUpper, integrality: new Int32Array(size).fill(1) });
      exact.run();
      return Float64Array.from(exact.getSolution().colValue);
    } finally {
      exact.dispose();
    }
  };
  return Object.assign(propose, {
    release: () => {
      model.dispose();
    },
  });
}
