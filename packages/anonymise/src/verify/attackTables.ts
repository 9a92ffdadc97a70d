import { loadSolver } from '../solver/loadSolver.js';
import { countExposed } from './countExposed.js';
import { type Examination, leastCount } from './Examination.js';
import { findHidden } from './findHidden.js';
import { readTables } from './readTables.js';
import type { VerdictCheck } from './Verdict.js';

/**
 * The attack on a file of counts: can anybody work out, from everything in it, that a combination which is left out is one
 * of fewer than k persons?
 *
 * @param examination - what is looked at
 * @returns the check `hidden-cells`
 */
export async function attackTables({
  release,
  policy,
  evidence,
}: Examination): Promise<VerdictCheck[]> {
  const { originals } = evidence;
  const required = leastCount(policy);
  if (originals === undefined)
    return [{ id: 'hidden-cells', pass: false, required, found: null, failing: 1 }];
  const hidden = findHidden(readTables(release, policy).tables, policy, originals);
  const failing =
    hidden.small.length === 0 ? 0 : countExposed(hidden, required, await loadSolver());
  return [{ id: 'hidden-cells', pass: failing === 0, required, failing }];
}
