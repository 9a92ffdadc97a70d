/** One example: the terms of the model, whether the answer was right, and how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

/** Pull of the weights towards those of all groups together. */
const SHRINKAGE = 1.5;
const PRIOR = 0.05;
const ROUNDS = 40;

/**
 * Logistic regression by Newton's method, pulled towards a centre.
 *
 * @param from - the examples
 * @param centre - weights to stay near; zero, pulled weakly, when absent
 * @returns one weight a term
 */
export function fitLogistic(
  from: readonly Example[],
  centre: readonly number[] | undefined,
): number[] {
  const size = centre?.length ?? from[0]?.x.length ?? 0;
  let weights = [...(centre ?? Array<number>(size).fill(0))];
  const pull = centre ? SHRINKAGE : PRIOR;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, at) => -pull * (weight - (centre?.[at] ?? 0)));
    const hessian = weights.map((_, at) => weights.map((__, other) => (at === other ? pull : 0)));
    for (const { x, y, weight } of from) {
      const p =
        1 / (1 + Math.exp(-x.reduce((sum, term, at) => sum + term * (weights[at] ?? 0), 0)));
      x.forEach((term, at) => {
        gradient[at] = (gradient[at] ?? 0) + weight * (y - p) * term;
        const row = hessian[at] as number[];
        x.forEach((other, column) => {
          row[column] = (row[column] ?? 0) + weight * p * (1 - p) * term * other;
        });
      });
    }
    const step = solve(hessian, gradient);
    const longest = Math.max(...step.map(Math.abs));
    const scale = longest > 2 ? 2 / longest : 1;
    weights = weights.map((weight, at) => weight + scale * (step[at] ?? 0));
    if (longest < 1e-6) break;
  }
  return weights;
}

/** Gauss and Jordan's elimination with the largest pivot. */
function solve(matrix: number[][], right: number[]): number[] {
  const rowsOf = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const n = rowsOf.length;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1)
      if (Math.abs(rowsOf[row]?.[column] ?? 0) > Math.abs(rowsOf[pivot]?.[column] ?? 0))
        pivot = row;
    const swap = rowsOf[column] as number[];
    rowsOf[column] = rowsOf[pivot] as number[];
    rowsOf[pivot] = swap;
    const top = rowsOf[column] as number[];
    for (let row = 0; row < n; row += 1) {
      if (row === column) continue;
      const each = rowsOf[row] as number[];
      const factor = (each[column] ?? 0) / (top[column] || 1e-12);
      for (let at = column; at <= n; at += 1) each[at] = (each[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  return rowsOf.map((row, at) => (row[n] ?? 0) / (row[at] || 1e-12));
}
