import type { Verdict, VerdictCheck } from './Verdict.js';

/** How a stored verdict stands to one that was made anew. */
export interface VerdictComparison {
  /** Whether the stored verdict says nothing that was not found again. */
  readonly agrees: boolean;
  /** What differs: keys of the verdict, such as `fileHash`, and `checks/...` with the id of a check. */
  readonly differing: readonly string[];
  /** Checks that the stored verdict has and the new one could not repeat, for a report or a ledger was not given. */
  readonly notRepeated: readonly string[];
}

/** Whether a check needs more than release, policy and originals: reports or the ledger. */
function needsMore(id: string): boolean {
  return (
    id.startsWith('reports-') ||
    [
      'identifiers-in-reports',
      'small-counts',
      'counts-reconcile',
      'ledger',
      'differencing',
      'intersection',
      'rejoining',
    ].includes(id)
  );
}

/**
 * Holds a verdict from a file against one that `verifyRelease` has just given: a stored verdict proves nothing by itself,
 * for everybody can write one.
 *
 * @param stored - what a verdict file holds, as JSON
 * @param fresh - the verdict made anew, for the same release, policy and originals
 * @returns what agrees and what does not
 */
export function compareVerdicts(stored: unknown, fresh: Verdict): VerdictComparison {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Verdict>;
  const keys = [
    'standard',
    'version',
    'passed',
    'policyHash',
    'fileHash',
    'originalsHash',
    'gateVersion',
    'rows',
  ] as const;
  const differing: string[] = keys.filter((key) => given[key] !== fresh[key]);
  const theirs = checksOf(given);
  const ours = checksOf(fresh);
  const notRepeated: string[] = [];
  for (const [id, check] of theirs) {
    const found = ours.get(id);
    if (found === undefined && needsMore(id)) notRepeated.push(id);
    else if (found === undefined || !isSame(check, found)) differing.push(`checks/${id}`);
  }
  // What is only in the new one was left out of the old: harmless where it needs more than the old one was given.
  for (const id of ours.keys())
    if (!theirs.has(id) && !needsMore(id)) differing.push(`checks/${id}`);
  // Of what was left open nothing may be struck out.
  const open = new Set<unknown>(Array.isArray(given.notProven) ? given.notProven : []);
  const struck = fresh.notProven.filter(
    (id) => !open.has(id) && id !== 'reports-not-seen' && id !== 'earlier-releases-not-seen',
  );
  if (struck.length > 0) differing.push('notProven');
  return { agrees: differing.length === 0, differing, notRepeated };
}

function checksOf({ checks }: Partial<Verdict>): Map<string, VerdictCheck> {
  const list: readonly unknown[] = Array.isArray(checks) ? checks : [];
  return new Map(
    list
      .filter(
        (check): check is VerdictCheck =>
          typeof check === 'object' &&
          check !== null &&
          typeof (check as { id?: unknown }).id === 'string',
      )
      .map((check) => [check.id, check]),
  );
}

function isSame(left: VerdictCheck, right: VerdictCheck): boolean {
  return (
    left.pass === right.pass &&
    left.required === right.required &&
    left.found === right.found &&
    left.failing === right.failing
  );
}
