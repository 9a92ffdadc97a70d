import { NjiaError } from '@njia/schema';
import type { Attacker, Siege } from './Attacker.js';
import type { Interval, Term } from './Equation.js';
import { hiddenSystem, reduced, type HiddenSystem } from './HiddenSystem.js';
import type { ProtectedCells, ProtectionProblem, Requirement } from './ProtectionProblem.js';

/** Slack for the floating-point answers of the solver. */
const slack = 1e-6;
/** What a new hole in an untouched sum adds to the cost of a cell: each such hole will ask for another cell. */
const newHole = 100;
/** Open cells of one piece after which a round stops looking and mends. */
const mostHoles = 20;

/**
 * Suppresses cells until the attack fails: first the sensitive ones, then, wherever the attacker's interval is too narrow, the
 * cheapest number that stands in an equation with the open one. Every suppressed cell is attacked, the complementary ones too:
 * they must not be computable exactly. Ends only when a full round recovers nothing.
 *
 * @param problem - The publication.
 * @param attacker - Who tries to open it.
 * @throws NjiaError `DISCLOSURE-NOT-PROVED`: nothing is left to suppress, and still a cell can be recovered.
 */
export async function protectCells(
  problem: ProtectionProblem,
  attacker: Attacker,
): Promise<ProtectedCells> {
  const shownBy = problem.values.map((): number[] => []);
  problem.cells.forEach(({ shows }, index) => {
    for (const variable of shows) shownBy[variable]?.push(index);
  });
  const suppressed = new Set<number>();
  problem.cells.forEach(({ requirements }, index) => {
    if (requirements.length > 0) suppressed.add(index);
  });
  const before = attacker.solved();
  const equationsOf = problem.values.map((): number[] => []);
  problem.equations.forEach(({ terms }, index) => {
    for (const [variable] of terms) equationsOf[variable]?.push(index);
  });
  // Hiding more takes knowledge away: what an attack could not recover once, none can later.
  const passed = new Set<string>();
  for (;;) {
    const system = hiddenSystem(problem, suppressed);
    const demands = demandsOf(problem, system, suppressed);
    const open = failures(problem, system, demands, attacker, passed);
    if (open.length === 0)
      return { suppressed, solved: attacker.solved() - before, attacked: demands.length };
    const touched = new Set<number>();
    const size = suppressed.size;
    for (const { terms } of open) {
      const piece = terms.map(([variable]) => system.pieceOf[variable] ?? -1).find((at) => at >= 0);
      // A remedy nearby may close this hole as well: the next round will tell.
      const near = terms.flatMap(([variable]) => equationsOf[variable] ?? []);
      if (near.some((equation) => touched.has(equation))) continue;
      const chosen = cheapest(problem, system, shownBy, equationsOf, suppressed, terms, piece);
      // Another hole of this round may have taken the candidates: then the next round looks again.
      if (chosen === undefined && suppressed.size > size) continue;
      if (chosen === undefined)
        throw new NjiaError('DISCLOSURE-NOT-PROVED', 'A table cannot be protected.', {
          hint: 'Publish it with fewer breakdowns.',
        });
      for (const cell of chosen) {
        suppressed.add(cell);
        for (const variable of problem.cells[cell]?.shows ?? [])
          for (const equation of equationsOf[variable] ?? []) touched.add(equation);
      }
    }
    // Lets a browser breathe between the rounds.
    await Promise.resolve();
  }
}

/** What has to stay open: the sensitive expressions, and every hidden number of a suppressed cell at least by one. */
function demandsOf(
  problem: ProtectionProblem,
  system: HiddenSystem,
  suppressed: ReadonlySet<number>,
): Requirement[] {
  const demands: Requirement[] = [];
  const asked = new Set<number>();
  for (const index of suppressed) {
    const cell = problem.cells[index];
    if (cell === undefined) continue;
    demands.push(...cell.requirements.filter(({ terms }) => terms.length > 0));
    for (const variable of cell.secret ?? cell.shows) {
      if (system.hidden[variable] !== true || asked.has(variable)) continue;
      asked.add(variable);
      demands.push({ terms: [[variable, 1]], upper: 0, width: 1 });
    }
  }
  return demands;
}

function failures(
  problem: ProtectionProblem,
  system: HiddenSystem,
  demands: readonly Requirement[],
  attacker: Attacker,
  passed: Set<string>,
): Requirement[] {
  const open: Requirement[] = [];
  const byPieces = new Map<string, { pieces: number[]; demands: Requirement[] }>();
  for (const demand of demands) {
    const pieces = [
      ...new Set(demand.terms.map(([variable]) => system.pieceOf[variable] ?? -1)),
    ].filter((piece) => piece >= 0);
    if (pieces.length === 0) {
      open.push(demand);
      continue;
    }
    const name = pieces.sort((a, b) => a - b).join();
    const group = byPieces.get(name) ?? { pieces, demands: [] };
    group.demands.push(demand);
    byPieces.set(name, group);
  }
  for (const { pieces, demands: asked } of byPieces.values()) {
    const variables = pieces.flatMap((piece) => system.pieces[piece]?.variables ?? []);
    const rest = asked.filter((demand) => !passed.has(demandName(demand)));
    if (rest.length === 0) continue;
    const place = new Map(variables.map((variable, index) => [variable, index]));
    const equations = pieces
      .flatMap((piece) => system.pieces[piece]?.equations ?? [])
      .map((equation) => reduced(equation, problem.values, place));
    // A sum with one number missing needs no solver.
    const exact = new Set(
      equations.flatMap(({ terms, relation }) =>
        relation === '=' && terms.length === 1 && terms[0] !== undefined ? [terms[0][0]] : [],
      ),
    );
    const easy = rest.filter(({ terms }) =>
      terms.every(([variable]) => exact.has(place.get(variable) ?? -1)),
    );
    if (easy.length > 0) {
      open.push(...easy);
      continue;
    }
    const siege = attacker.besiege(variables.length, equations);
    let holes = 0;
    try {
      for (const demand of rest) {
        if (holds(siege, demand, problem.values, place)) passed.add(demandName(demand));
        else {
          open.push(demand);
          holes += 1;
        }
        // Enough to mend in this round.
        if (holes >= mostHoles) break;
      }
    } finally {
      siege.release();
    }
  }
  return open;
}

const demandName = ({ terms, upper, width }: Requirement): string =>
  JSON.stringify([terms, upper, width]);

function holds(
  siege: Siege,
  demand: Requirement,
  values: readonly number[],
  place: ReadonlyMap<number, number>,
): boolean {
  let known = 0;
  const terms: Term[] = [];
  for (const [variable, coefficient] of demand.terms) {
    const at = place.get(variable);
    if (at === undefined) known += coefficient * (values[variable] ?? 0);
    else terms.push([at, coefficient]);
  }
  const [only] = terms;
  // Solutions of earlier attacks may show that the cell is open enough already.
  if (terms.length === 1 && only?.[1] === 1 && only[0] in siege.seen.low) {
    const low = siege.seen.low[only[0]] ?? 0;
    const high = siege.seen.high[only[0]] ?? 0;
    if (low <= high && isOpen({ low: low + known, high: high + known }, demand)) return true;
  }
  const { low, high } = siege.bounds(terms);
  return isOpen({ low: low + known, high: high === null ? null : high + known }, demand);
}

/** Counts are whole numbers, so that an interval shrinks to the whole numbers inside it. */
function isOpen(interval: Interval, { upper, width }: Requirement): boolean {
  if (interval.high === null) return true;
  const low = Math.ceil(interval.low - slack);
  const high = Math.floor(interval.high + slack);
  return high + slack >= upper && high - low + slack >= width;
}

/**
 * The cheapest number whose loss may help: first among those in an equation with the open expression, then with anything
 * hidden in its piece. All cells that show it go together.
 */
function cheapest(
  problem: ProtectionProblem,
  system: HiddenSystem,
  shownBy: readonly (readonly number[])[],
  equationsOf: readonly (readonly number[])[],
  suppressed: ReadonlySet<number>,
  terms: readonly Term[],
  piece: number | undefined,
): readonly number[] | undefined {
  const own = new Set(terms.map(([variable]) => variable));
  const lostWith = (variable: number): readonly number[] =>
    (shownBy[variable] ?? []).filter((cell) => !suppressed.has(cell));
  const pick = (candidates: Iterable<number>): readonly number[] | undefined => {
    let best: readonly number[] | undefined;
    let least = Infinity;
    for (const variable of candidates) {
      const cells = lostWith(variable);
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
  };
  // A known part of the expression itself, such as a denominator that another cell still shows.
  const known = [...own].filter((variable) => system.hidden[variable] !== true);
  if (piece === undefined) return pick(known);
  const equations = system.pieces[piece]?.equations ?? [];
  const visible = (variable: number): boolean => system.hidden[variable] !== true;
  const near = equations
    .filter(({ terms: all }) => all.some(([variable]) => own.has(variable)))
    .flatMap(({ terms: all }) => all.map(([variable]) => variable))
    .filter(visible);
  const far = equations
    .flatMap(({ terms: all }) => all.map(([variable]) => variable))
    .filter(visible);
  return pick(near) ?? pick(far) ?? pick(known);
}
