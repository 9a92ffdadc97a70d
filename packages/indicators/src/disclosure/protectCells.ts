import { NjiaError } from '@njia/schema';
import type { Attacker } from './Attacker.js';
import { bindingEquations } from './bindingEquations.js';
import { besieged, demandName, isOpen, placed, shifted } from './besieged.js';
import { cheapest, remedy, widest, type Lists } from './remedies.js';
import { hiddenSystem, reduced, type HiddenSystem } from './HiddenSystem.js';
import { boundsOf, outerBounds } from './outerBounds.js';
import type { ProtectedCells, ProtectionProblem, Requirement } from './ProtectionProblem.js';

/** More tables than these are not named. */
const mostNamed = 6;

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
  const lists: Lists = { shownBy, equationsOf };
  // Hiding more takes knowledge away: what an attack could not recover once, none can later.
  const passed = new Set<string>();
  const shownAgain = new Set<number>();
  const implied = new Set<string>();
  for (;;) {
    // Lets a browser breathe between the rounds.
    await Promise.resolve();
    const system = hiddenSystem(problem, suppressed);
    const demands = demandsOf(problem, system, suppressed);
    const open = failures(problem, system, demands, attacker, passed);
    if (open.length === 0)
      return {
        suppressed,
        solved: attacker.solved() - before,
        attacked: demands.length - implied.size,
        implied: implied.size,
      };
    const touched = new Set<number>();
    const size = suppressed.size;
    const hide = (cells: readonly number[]): void => {
      for (const cell of cells) {
        if (shownAgain.has(cell)) continue;
        suppressed.add(cell);
        for (const variable of problem.cells[cell]?.shows ?? [])
          for (const equation of equationsOf[variable] ?? []) touched.add(equation);
      }
    };
    for (const requirement of open) {
      const { terms } = requirement;
      // A number that is not sensitive is rather shown again than that readers lose a headline for it.
      const most = isPlain(requirement) ? problem.headlineCost : undefined;
      const binding = bindingEquations(problem, system, equationsOf, requirement);
      // Each sum that tells too much needs a remedy of its own, unless this round has brought one.
      for (const one of binding)
        if (!touched.has(one.equation))
          hide(remedy(problem, system, lists, suppressed, one, most) ?? []);
      if (binding.length > 0) continue;
      const piece = terms.map(([variable]) => system.pieceOf[variable] ?? -1).find((at) => at >= 0);
      // A remedy nearby may close this hole as well: the next round will tell.
      const near = terms.flatMap(([variable]) => equationsOf[variable] ?? []);
      if (near.some((equation) => touched.has(equation))) continue;
      const chosen = cheapest(problem, system, lists, suppressed, terms, piece, most);
      // Another hole of this round may have taken the candidates: then the next round looks again.
      if (chosen !== undefined) hide(chosen);
    }
    if (suppressed.size > size) continue;
    // Nothing near is left to hide. What follows from the structure alone, and is not sensitive, was hidden in vain.
    const vain = hiddenInVain(problem, system, suppressed, open);
    for (const cell of vain) {
      suppressed.delete(cell);
      shownAgain.add(cell);
    }
    if (vain.length > 0) {
      passed.clear();
      for (const demand of implied) passed.add(demand);
      continue;
    }
    // A part of nothing is nothing: such numbers cannot be hidden, and need not be.
    const plain = open.filter(isPlain);
    for (const demand of plain) {
      passed.add(demandName(demand));
      implied.add(demandName(demand));
    }
    if (plain.length > 0) continue;
    hide(open.flatMap(({ terms }) => widest(problem, system, lists, suppressed, terms)));
    if (suppressed.size === size) throw notProved(problem, lists, open);
  }
}

/** Says where the attack goes on to succeed: names of tables, never numbers. */
function notProved(
  problem: ProtectionProblem,
  { shownBy, equationsOf }: Lists,
  open: readonly Requirement[],
): NjiaError {
  const own = open.flatMap(({ terms }) => terms.map(([variable]) => variable));
  const around = own.flatMap((variable) =>
    (equationsOf[variable] ?? []).flatMap((equation) =>
      (problem.equations[equation]?.terms ?? []).map(([other]) => other),
    ),
  );
  const tables = (variables: readonly number[]): readonly string[] => [
    ...new Set(
      variables.flatMap((variable) =>
        (shownBy[variable] ?? []).flatMap((cell) => problem.cells[cell]?.table ?? []),
      ),
    ),
  ];
  // A difference that no cell shows is named by what it is the difference of.
  const direct = tables(own);
  const named = (direct.length > 0 ? direct : tables(around)).slice(0, mostNamed);
  return new NjiaError('DISCLOSURE-NOT-PROVED', 'A table cannot be protected.', {
    hint:
      named.length === 0
        ? 'Publish it with fewer breakdowns.'
        : `Publish with fewer breakdowns (--by), or leave out one of ${named.join('; ')}.`,
  });
}

/** Whether a demand is only that a number which is not sensitive stays unknown. */
const isPlain = ({ terms, upper, width }: Requirement): boolean =>
  terms.length === 1 && upper === 0 && width === 1;

/**
 * Suppressed cells all of whose numbers are known exactly all the same, such as zeros of parts that cannot exist. To show them
 * tells nothing new; none of them is sensitive.
 */
function hiddenInVain(
  problem: ProtectionProblem,
  system: HiddenSystem,
  suppressed: ReadonlySet<number>,
  open: readonly Requirement[],
): readonly number[] {
  const exact = new Set(open.filter(isPlain).map(({ terms }) => terms[0]?.[0]));
  return [...suppressed].filter((index) => {
    const cell = problem.cells[index];
    return (
      cell !== undefined &&
      cell.requirements.length === 0 &&
      cell.shows.every((variable) => system.hidden[variable] !== true || exact.has(variable))
    );
  });
}

/** What has to stay open: the sensitive expressions, and every hidden number of a suppressed cell at least by one. */
function demandsOf(
  problem: ProtectionProblem,
  system: HiddenSystem,
  suppressed: ReadonlySet<number>,
): Requirement[] {
  const demands: Requirement[] = [...(problem.secrets ?? [])];
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
    // What plain arithmetic recovers needs no solver; the remedies are looked for first.
    const outer = outerBounds(variables.length, equations);
    const easy = rest.filter((demand) => {
      const { terms, known } = placed(demand, problem.values, place);
      return !isOpen(shifted(boundsOf(terms, outer), known), demand);
    });
    if (easy.length > 0) {
      open.push(...easy);
      continue;
    }
    const siege = attacker.besiege(variables.length, equations);
    try {
      open.push(...besieged(siege, rest, variables, problem.values, place, passed));
    } finally {
      siege.release();
    }
  }
  return open;
}
