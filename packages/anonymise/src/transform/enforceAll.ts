import { takePersons } from '../classes/takePersons.js';
import { constraintsOf } from '../models/Constraint.js';
import type { Policy } from '../policy/Policy.js';
import type { Steps } from '../steps/Steps.js';
import { dropEmptyRows } from './dropEmptyRows.js';
import { enforceClasses } from './enforceClasses.js';
import { enforceConstraints, type TracedTable } from './enforceConstraints.js';
import type { Originals } from './Originals.js';
import { personConstraints } from './personConstraints.js';
import { protectSequences, type SequenceChanges } from './protectSequences.js';

/**
 * Repeats the steps that may disturb one another until none changes anything.
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
): Steps<{ traced: TracedTable; sequences: SequenceChanges[] }> {
  let traced = start;
  const sequenceModels = policy.models.filter((model) => model.model === 'sequence-privacy');
  const sequences = sequenceModels.map(() => ({ coarsened: 0, dropped: 0 }));
  for (;;) {
    const before = traced;
    const constraints = [
      ...policy.models.flatMap((model) => constraintsOf(model, policy, before.table)),
      ...personConstraints(policy, originals),
    ];
    traced = yield* enforceConstraints(traced, constraints, policy, originals);
    traced = dropEmptyRows(traced, policy);
    yield;
    traced = enforceClasses(traced, policy, originals);
    for (const [at, model] of sequenceModels.entries()) {
      const persons = takePersons(originals.inputPersons, traced.origin);
      const { table, changes } = yield* protectSequences(traced.table, model, policy, persons);
      const total = sequences[at] as { coarsened: number; dropped: number };
      total.coarsened += changes.coarsened;
      total.dropped += changes.dropped;
      if (changes.coarsened + changes.dropped > 0) traced = { ...traced, table };
    }
    if (traced === before) return { traced, sequences };
  }
}
