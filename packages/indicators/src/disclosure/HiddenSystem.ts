import type { Equation, Term } from './Equation.js';
import type { ProtectionProblem } from './ProtectionProblem.js';

/** The part of a publication that an outsider has to guess, cut into independent pieces. */
export interface HiddenSystem {
  /** Whether no released cell shows the variable. */
  readonly hidden: readonly boolean[];
  /** Piece of each hidden variable; -1 for known ones. */
  readonly pieceOf: Int32Array;
  /** The pieces: variables and equations over all of them, known terms included. */
  readonly pieces: readonly {
    /** Hidden variables. */
    readonly variables: readonly number[];
    /** Equations in which at least one of them stands. */
    readonly equations: readonly Equation[];
  }[];
}

/**
 * What is hidden once some cells are suppressed. Pieces share no equation, so that each is attacked by itself.
 *
 * @param problem - The publication.
 * @param suppressed - Cells taken out.
 */
export function hiddenSystem(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<number>,
): HiddenSystem {
  const hidden = problem.values.map(() => true);
  problem.cells.forEach((cell, index) => {
    if (!suppressed.has(index)) for (const variable of cell.shows) hidden[variable] = false;
  });
  const root = problem.values.map((_, index) => index);
  const find = (variable: number): number => {
    let at = variable;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  for (const { terms } of problem.equations) {
    let first = -1;
    for (const [variable] of terms) {
      if (hidden[variable] !== true) continue;
      if (first < 0) first = find(variable);
      else root[find(variable)] = first;
    }
  }
  const pieceOf = new Int32Array(problem.values.length).fill(-1);
  const numbers = new Map<number, number>();
  const pieces: { variables: number[]; equations: Equation[] }[] = [];
  hidden.forEach((isHidden, variable) => {
    if (!isHidden) return;
    const name = find(variable);
    let piece = numbers.get(name);
    if (piece === undefined) {
      piece = pieces.length;
      numbers.set(name, piece);
      pieces.push({ variables: [], equations: [] });
    }
    pieceOf[variable] = piece;
    pieces[piece]?.variables.push(variable);
  });
  for (const equation of problem.equations) {
    const term = equation.terms.find(([variable]) => hidden[variable] === true);
    if (term !== undefined) pieces[pieceOf[term[0]] ?? -1]?.equations.push(equation);
  }
  return { hidden, pieceOf, pieces };
}

/**
 * An equation as the outsider sees it: known values moved to the right, hidden variables renumbered.
 *
 * @param equation - The equation.
 * @param values - True values.
 * @param place - New number of each hidden variable; `undefined` for known ones.
 */
export function reduced(
  equation: Equation,
  values: readonly number[],
  place: ReadonlyMap<number, number>,
): Equation {
  const terms: Term[] = [];
  let { constant } = equation;
  for (const [variable, coefficient] of equation.terms) {
    const at = place.get(variable);
    if (at === undefined) constant -= coefficient * (values[variable] ?? 0);
    else terms.push([at, coefficient]);
  }
  return { terms, relation: equation.relation, constant };
}
