import { criteriaAt, criteriaCombinations } from './criteriaIndex.js';
import { proportionMembership, ratioMembership, type Populations } from './membership.js';
import type { Ternary } from './ternary.js';

/** Bits of the outcomes a unit may have, as (below the line, above the line). */
export const OUTCOME_NONE = 1;
/** Below the line only: (1, 0). */
export const OUTCOME_BELOW = 2;
/** Below and above: (1, 1). */
export const OUTCOME_BOTH = 4;
/** Above only: (0, 1). Ratios only. */
export const OUTCOME_ABOVE = 8;

const keys = [
  'initial',
  'denominator',
  'exclusion',
  'exception',
  'numerator',
  'numeratorExclusion',
] as const;

/** What a unit of certain criteria adds. */
function outcome(criteria: Populations, ratio: boolean): number {
  const m = ratio ? ratioMembership(criteria) : proportionMembership(criteria);
  const below = m.denominator === 2 && m.exclusion === 0 && m.exception === 0;
  const above = m.numerator === 2 && m.numeratorExclusion === 0;
  if (below) return above ? OUTCOME_BOTH : OUTCOME_BELOW;
  return above ? OUTCOME_ABOVE : OUTCOME_NONE;
}

function build(ratio: boolean): Uint8Array {
  const table = new Uint8Array(criteriaCombinations);
  for (let index = 0; index < criteriaCombinations; index += 1) {
    const criteria = criteriaAt(index);
    const open = keys.filter((key) => criteria[key] === 1);
    let mask = 0;
    for (let choice = 0; choice < 1 << open.length; choice += 1) {
      const completed: Record<string, Ternary> = { ...criteria };
      open.forEach((key, bit) => {
        completed[key] = ((choice >> bit) & 1) === 1 ? 2 : 0;
      });
      mask |= outcome(completed as unknown as Populations, ratio);
    }
    table[index] = mask;
  }
  return table;
}

let proportion: Uint8Array | undefined;
let ratioTable: Uint8Array | undefined;

/**
 * For every combination of criteria the set of outcomes over all completions of the undetermined ones, as a bit mask.
 * 729 combinations of at most 64 completions, computed once; a unit's bounds are then one look-up.
 *
 * @param kind - Proportion (numerator inside denominator) or ratio (independent).
 */
export function possibleOutcomes(kind: 'proportion' | 'ratio'): Uint8Array {
  if (kind === 'ratio') return (ratioTable ??= build(true));
  return (proportion ??= build(false));
}
