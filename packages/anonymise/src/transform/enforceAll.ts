import { takePersons } from '../classes/takePersons.js';
import { constraintsOf } from '../models/Constraint.js';
import { modelColumns } from '../policy/modelColumns.js';
import type { Policy } from '../policy/Policy.js';
import type { Steps } from '../steps/Steps.js';
import { dropEmptyRows } from './dropEmptyRows.js';
import { enforceClasses } from './enforceClasses.js';
import { enforceConstraints, type TracedTable } from './enforceConstraints.js';
import type { Originals } from './Originals.js';
import { personConstraints } from './personConstraints.js';
import { protectSequences, type SequenceChanges } from './protectSequences.js';

/** A table for which all models hold, and what that took. */
interface Enforced {
  readonly traced: TracedTable;
  readonly sequences: SequenceChanges[];
  /** Whether classes had to go that did not hold. */
  readonly lostClasses: boolean;
}

/**
 * Repeats the steps that may disturb one another until none changes anything. Suppressed sensitive cells make a class less
 * diverse: where classes were lost by that, other cells are suppressed first, and what leaves more rows is taken.
 *
 * @param start - the recoded table
 * @param policy - the policy
 * @param originals - what was to be released
 * @returns in steps, the table for which all models hold, and what was done to stops
 */
export function* enforceAll(
  start: TracedTable,
  policy: Policy,
  originals: Originals,
): Steps<Pick<Enforced, 'traced' | 'sequences'>> {
  const first = yield* enforce(start, policy, originals, []);
  const guarded = policy.models.flatMap((model) => modelColumns(model).sensitive);
  const suppresses = policy.models.some(({ model }) => model === 'km-anonymity');
  if (!first.lostClasses || !suppresses || guarded.length === 0) return first;
  const second = yield* enforce(start, policy, originals, guarded);
  return second.traced.origin.length > first.traced.origin.length ? second : first;
}

function* enforce(
  start: TracedTable,
  policy: Policy,
  originals: Originals,
  spared: readonly string[],
): Steps<Enforced> {
  let traced = start;
  let lostClasses = false;
  const sequenceModels = policy.models.filter((model) => model.model === 'sequence-privacy');
  const sequences = sequenceModels.map(() => ({ coarsened: 0, dropped: 0 }));
  for (;;) {
    const before = traced;
    const constraints = [
      ...policy.models.flatMap((model) => constraintsOf(model, policy, before.table)),
      ...personConstraints(policy, originals),
    ];
    traced = yield* enforceConstraints(traced, constraints, policy, originals, spared);
    traced = dropEmptyRows(traced, policy);
    yield;
    const whole = traced;
    traced = enforceClasses(whole, policy, originals);
    lostClasses ||= traced !== whole;
    for (const [at, model] of sequenceModels.entries()) {
      const persons = takePersons(originals.inputPersons, traced.origin);
      const { table, changes } = yield* protectSequences(traced.table, model, policy, persons);
      const total = sequences[at] as { coarsened: number; dropped: number };
      total.coarsened += changes.coarsened;
      total.dropped += changes.dropped;
      if (changes.coarsened + changes.dropped > 0) traced = { ...traced, table };
    }
    if (traced === before) return { traced, sequences, lostClasses };
  }
}
