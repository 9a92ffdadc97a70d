import { definePolicy } from '../src/policy/definePolicy.js';
import type { Policy } from '../src/policy/Policy.js';
import { makeRelease } from '../src/release/makeRelease.js';
import { tableFromRows } from '../src/table/tableFromRows.js';

/** A release made in a test. */
export type InTurn = Awaited<ReturnType<typeof makeRelease>> & {
  /** Ids of the checks that it fails. */
  readonly failing: readonly string[] | undefined;
};

/**
 * Makes a release in view of those before it, all of one ledger.
 *
 * @param header - columns of the originals
 * @param rows - the originals
 * @param policy - the policy but for name and purpose
 * @param before - releases before it, oldest first; all were sealed
 */
export async function releaseInTurn(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  policy: Partial<Policy> & Pick<Policy, 'attributes' | 'models'>,
  before: readonly InTurn[] = [],
): Promise<InTurn> {
  const sealed = before.map((each) => {
    if (each.sealed === undefined) throw new Error('not sealed');
    return each.sealed;
  });
  const outcome = await makeRelease({
    table: tableFromRows(header, rows).table,
    policy: definePolicy({ name: 'p', purpose: 'p', ...policy }),
    details: {
      codeVersion: '0.1.0',
      releasedBy: 'office',
      reason: 'test',
      releasedOn: '2026-07-14',
    },
    earlier: {
      ledger: sealed.at(-1)?.ledger ?? [],
      files: sealed.map(({ bytes }) => bytes),
    },
  });
  const failing = outcome.verdict?.checks.filter(({ pass }) => !pass).map(({ id }) => id);
  return { ...outcome, failing };
}
