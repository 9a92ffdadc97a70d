import type { Siege } from './Attacker.js';
import type { Interval, Term } from './Equation.js';
import type { Requirement } from './ProtectionProblem.js';

/** Slack for the floating-point answers of the solver. */
const slack = 1e-6;
/** Fewer demands than these are attacked one by one. */
const fewDemands = 4;
/** Directions in a row that settle nothing. */
const mostIdle = 3;
/** Open cells of one piece after which a round stops looking and mends. */
const mostHoles = 20;

/** A demand by its content: the same demand is proved once. */
export const demandName = ({ terms, upper, lower, width }: Requirement): string =>
  JSON.stringify([terms, upper, width, lower]);
/**
 * Attacks what arithmetic could not settle, with as few linear programs as will do.
 *
 * @param siege - The system under attack.
 * @param demands - What must stay open.
 * @param variables - Variables of the system, by their number in it.
 * @param values - True values.
 * @param place - Number in the system by variable.
 * @param passed - Names of demands that hold; new ones are added.
 * @returns Demands that do not hold; not all of them if there are many.
 */
export function besieged(
  siege: Siege,
  demands: readonly Requirement[],
  variables: readonly number[],
  values: readonly number[],
  place: ReadonlyMap<number, number>,
  passed: Set<string>,
): Requirement[] {
  // The truth is a solution too.
  variables.forEach((variable, index) => {
    const value = values[variable] ?? 0;
    siege.seen.low[index] = Math.min(siege.seen.low[index] ?? 0, value);
    siege.seen.high[index] = Math.max(siege.seen.high[index] ?? 0, value);
  });
  const left = new Set(demands);
  /** Solutions of any attack may show that a cell is open enough: it need not be attacked itself. */
  const settle = (): void => {
    for (const demand of left) {
      const { terms, known } = placed(demand, values, place);
      const [only] = terms;
      if (terms.length !== 1 || only?.[1] !== 1) continue;
      const low = (siege.seen.low[only[0]] ?? 0) + known;
      const high = (siege.seen.high[only[0]] ?? 0) + known;
      if (low <= high && isOpen({ low, high }, demand)) {
        passed.add(demandName(demand));
        left.delete(demand);
      }
    }
  };
  explore(siege, left, settle, variables.length, values, place);
  const open: Requirement[] = [];
  for (const demand of [...left]) {
    if (!left.has(demand)) continue;
    const { terms, known } = placed(demand, values, place);
    if (isOpen(shifted(siege.bounds(terms), known), demand)) passed.add(demandName(demand));
    else open.push(demand);
    left.delete(demand);
    settle();
    // Enough to mend in this round.
    if (open.length >= mostHoles) break;
  }
  return open;
}

/**
 * Far corners of the solutions in arbitrary directions settle most cells at once; goes on while each corner settles some. The
 * directions come from a fixed sequence: the same tables give the same bytes.
 */
function explore(
  siege: Siege,
  left: ReadonlySet<Requirement>,
  settle: () => void,
  variables: number,
  values: readonly number[],
  place: ReadonlyMap<number, number>,
): void {
  let state = 1;
  let idle = 0;
  while (left.size > fewDemands && idle < mostIdle) {
    const costs = new Float64Array(variables);
    for (const demand of left)
      for (const [variable] of placed(demand, values, place).terms) {
        // A linear congruential generator (Numerical Recipes): nothing secret depends on it.
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        costs[variable] = (state < 0x80_00_00_00 ? 1 : -1) * (1 + (state % 1000) / 1000);
      }
    const before = left.size;
    siege.explore(costs);
    settle();
    idle = left.size < before ? 0 : idle + 1;
  }
}

/** A demand over the variables of one piece; what is known already is added up. */
export function placed(
  demand: Requirement,
  values: readonly number[],
  place: ReadonlyMap<number, number>,
): { readonly terms: readonly Term[]; readonly known: number } {
  let known = 0;
  const terms: Term[] = [];
  for (const [variable, coefficient] of demand.terms) {
    const at = place.get(variable);
    if (at === undefined) known += coefficient * (values[variable] ?? 0);
    else terms.push([at, coefficient]);
  }
  return { terms, known };
}

/** An interval moved by what is known. */
export const shifted = ({ low, high }: Interval, known: number): Interval => ({
  low: low + known,
  high: high === null ? null : high + known,
});

/** Counts are whole numbers, so that an interval shrinks to the whole numbers inside it. */
export function isOpen(interval: Interval, { upper, lower, width }: Requirement): boolean {
  const low = Math.ceil(interval.low - slack);
  if (lower !== undefined && low > lower) return false;
  if (interval.high === null) return true;
  const high = Math.floor(interval.high + slack);
  return high + slack >= upper && high - low + slack >= width;
}
