import type { BindingEquation } from './bindingEquations.js';
import type { Term } from './Equation.js';
import type { HiddenSystem } from './HiddenSystem.js';
import type { ProtectionProblem } from './ProtectionProblem.js';

/** What a new hole in an untouched sum adds to the cost of a cell: each such hole will ask for another cell. */
const newHole = 100;

/** Where variables stand. */
export interface Lists {
  /** Cells that show each variable. */
  readonly shownBy: readonly (readonly number[])[];
  /** Equations of each variable. */
  readonly equationsOf: readonly (readonly number[])[];
}

/** Of some visible numbers the one whose loss costs least, as all cells that show it. */
function pick(
  problem: ProtectionProblem,
  system: HiddenSystem,
  { shownBy, equationsOf }: Lists,
  suppressed: ReadonlySet<number>,
  candidates: Iterable<number>,
  most = Infinity,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let least = most;
  for (const variable of candidates) {
    const cells = (shownBy[variable] ?? []).filter((cell) => !suppressed.has(cell));
    if (cells.length === 0) continue;
    const holes = (equationsOf[variable] ?? []).filter((equation) =>
      problem.equations[equation]?.terms.every(([other]) => system.hidden[other] !== true),
    ).length;
    const cost = cells.reduce(
      (sum, cell) => sum + (problem.cells[cell]?.cost ?? 0),
      holes * newHole,
    );
    if (cost < least) {
      least = cost;
      best = cells;
    }
  }
  return best;
}

/**
 * What to hide so that a sum no longer tells too much: the cheapest number that is large enough, else the largest.
 *
 * @param problem - The publication.
 * @param system - What is hidden.
 * @param lists - Where variables stand.
 * @param suppressed - Cells taken out so far.
 * @param binding - The sum.
 * @param most - What it may cost less than.
 */
export function remedy(
  problem: ProtectionProblem,
  system: HiddenSystem,
  lists: Lists,
  suppressed: ReadonlySet<number>,
  { equation, deficit, sign }: BindingEquation,
  most?: number,
): readonly number[] | undefined {
  const visible = (problem.equations[equation]?.terms ?? []).filter(
    ([variable]) => system.hidden[variable] !== true,
  );
  const enough = visible.filter(
    ([variable, coefficient]) =>
      Math.sign(coefficient) !== sign || (problem.values[variable] ?? 0) >= deficit,
  );
  const found = pick(
    problem,
    system,
    lists,
    suppressed,
    enough.map(([variable]) => variable),
    most,
  );
  if (found !== undefined) return found;
  const largest = visible
    .filter(([variable]) => (lists.shownBy[variable] ?? []).some((cell) => !suppressed.has(cell)))
    .sort(([a], [b]) => (problem.values[b] ?? 0) - (problem.values[a] ?? 0))
    .slice(0, 1);
  return pick(
    problem,
    system,
    lists,
    suppressed,
    largest.map(([variable]) => variable),
    most,
  );
}

/**
 * The cheapest number whose loss may help: first among those in an equation with the open expression, then with anything
 * hidden in its piece. All cells that show it go together.
 *
 * @param problem - The publication.
 * @param system - What is hidden.
 * @param lists - Where variables stand.
 * @param suppressed - Cells taken out so far.
 * @param terms - The open expression.
 * @param piece - Its piece; `undefined` if nothing of it is hidden.
 * @param most - What it may cost less than.
 */
export function cheapest(
  problem: ProtectionProblem,
  system: HiddenSystem,
  lists: Lists,
  suppressed: ReadonlySet<number>,
  terms: readonly Term[],
  piece: number | undefined,
  most?: number,
): readonly number[] | undefined {
  const own = new Set(terms.map(([variable]) => variable));
  const choose = (candidates: Iterable<number>): readonly number[] | undefined =>
    pick(problem, system, lists, suppressed, candidates, most);
  // A known part of the expression itself, such as a denominator that another cell still shows.
  const known = [...own].filter((variable) => system.hidden[variable] !== true);
  if (piece === undefined) return choose(known);
  const equations = system.pieces[piece]?.equations ?? [];
  const visible = (variable: number): boolean => system.hidden[variable] !== true;
  const near = equations
    .filter(({ terms: all }) => all.some(([variable]) => own.has(variable)))
    .flatMap(({ terms: all }) => all.map(([variable]) => variable))
    .filter(visible);
  const far = equations
    .flatMap(({ terms: all }) => all.map(([variable]) => variable))
    .filter(visible);
  return choose(near) ?? choose(far) ?? choose(known);
}

/**
 * The last resort, when no visible number is left to hide in the equations of an open expression: every cell that shows one
 * of its numbers or of those that stand in a sum with them.
 *
 * @param problem - The publication.
 * @param system - What is hidden.
 * @param lists - Where variables stand.
 * @param suppressed - Cells taken out so far.
 * @param terms - The open expression.
 */
export function widest(
  problem: ProtectionProblem,
  system: HiddenSystem,
  { shownBy, equationsOf }: Lists,
  suppressed: ReadonlySet<number>,
  terms: readonly Term[],
): readonly number[] {
  const pieces = new Set(terms.map(([variable]) => system.pieceOf[variable] ?? -1));
  const variables = [...pieces].flatMap((piece) => system.pieces[piece]?.variables ?? []);
  const around = variables.flatMap((variable) =>
    (equationsOf[variable] ?? []).flatMap((equation) =>
      (problem.equations[equation]?.terms ?? []).map(([other]) => other),
    ),
  );
  return [...new Set(around.flatMap((variable) => shownBy[variable] ?? []))].filter(
    (cell) => !suppressed.has(cell),
  );
}
