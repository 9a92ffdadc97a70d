import { takePersons } from '../classes/takePersons.js';
import { policyFrame } from '../models/policyFrame.js';
import type { Policy } from '../policy/Policy.js';
import { dropRows, type TracedTable } from './enforceConstraints.js';
import type { Originals } from './Originals.js';

/**
 * Drops the rows of classes that fail a model in the table as it now stands. Needed after other steps: a dropped row
 * changes the distribution that t-closeness, beta-likeness and delta-disclosure compare with, and a class that held
 * against the originals may fail against the release.
 *
 * @param traced - the table
 * @param policy - the policy
 * @param originals - who has several rows
 * @returns the rest; the same object when every class holds
 */
export function enforceClasses(
  traced: TracedTable,
  policy: Policy,
  originals: Originals,
): TracedTable {
  let current = traced;
  for (;;) {
    const { frame, models } = policyFrame(
      current.table,
      policy,
      undefined,
      1,
      takePersons(originals.inputPersons, current.origin),
    );
    // Presence and k-map compare with a population that the release does not contain.
    const own = models.filter((model) => !['delta-presence', 'k-map'].includes(model.spec.model));
    const fails = Uint8Array.from({ length: frame.base.count }, (_, id) => {
      return own.every((model) => model.holds(frame.base, id)) ? 0 : 1;
    });
    if (!fails.includes(1)) return current;
    current = dropRows(current, (row) => fails[frame.tupleOf[row] as number] === 1);
  }
}
