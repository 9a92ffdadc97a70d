import type { HiddenSystem } from './HiddenSystem.js';
import type { ProtectionProblem, Requirement } from './ProtectionProblem.js';

/** A sum that by itself tells too much of a number. */
export interface BindingEquation {
  /** Its index. */
  readonly equation: number;
  /** By how much the number could be too small an upper end: a part hidden besides must be at least this large. */
  readonly deficit: number;
  /** Sign of the number in it: hiding a number of the other sign opens the sum altogether. */
  readonly sign: number;
}

const slack = 1e-9;

/**
 * Sums that alone keep a hidden number below what its requirement asks for, whatever else is known.
 *
 * @param problem - The publication.
 * @param system - What is hidden.
 * @param equationsOf - Equations by variable.
 * @param requirement - The requirement; only those on one number have such sums.
 */
export function bindingEquations(
  problem: ProtectionProblem,
  system: HiddenSystem,
  equationsOf: readonly (readonly number[])[],
  requirement: Requirement,
): readonly BindingEquation[] {
  const [only, ...others] = requirement.terms;
  if (only === undefined || others.length > 0 || only[1] !== 1) return [];
  const [variable] = only;
  const wanted = Math.max(requirement.upper, requirement.width);
  return (equationsOf[variable] ?? []).flatMap((equation): BindingEquation[] => {
    const { terms, relation, constant } = problem.equations[equation] ?? {
      terms: [],
      relation: '=',
      constant: 0,
    };
    const own = terms.find(([one]) => one === variable)?.[1] ?? 0;
    if (own === 0 || (relation === '<=' && own < 0)) return [];
    let rest = constant;
    for (const [one, coefficient] of terms) {
      if (one === variable) continue;
      if (system.hidden[one] !== true) rest -= coefficient * (problem.values[one] ?? 0);
      else if (Math.sign(coefficient) !== Math.sign(own)) return [];
    }
    const deficit = wanted - rest / own;
    return deficit > slack ? [{ equation, deficit, sign: Math.sign(own) }] : [];
  });
}
