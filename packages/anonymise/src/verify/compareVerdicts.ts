import { sayOutcome } from '../words/sayOutcome.js';
import type { Verdict, VerdictCheck } from './Verdict.js';

/** How a stored verdict stands to one that was made anew. */
export interface VerdictComparison {
  /** Whether the stored verdict says nothing that was not found again. */
  readonly agrees: boolean;
  /**
   * What differs: keys of the verdict, such as `fileHash`, and `checks/...` with the id of a check. What no verdict has is
   * not repeated here, for anything could stand there: `checks/unknown` is an id that no check has, `unknown` another key.
   */
  readonly differing: readonly string[];
  /**
   * Ids of the checks that the stored verdict has and the new one could not repeat, for a report or a ledger was not given;
   * `reportHashes` when fewer reports were given than it names.
   */
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

/** Open points that depend on the reports and the ledger that were given. */
const ofReports: readonly string[] = [
  'reports-not-seen',
  'earlier-releases-not-seen',
  'day-in-reports',
];

/** What must be the same in both, whatever else was given. */
const same = [
  'standard',
  'version',
  'passed',
  'policyHash',
  'fileHash',
  'originalsHash',
  'gateVersion',
  'rows',
] as const;

/** What depends on the reports and the ledger that were given, and lists that are compared item by item. */
const apart: readonly string[] = ['reportHashes', 'ledgerHead', 'checks', 'notProven'];

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
  const keys: readonly string[] = [...same, ...apart];
  const differing: string[] = same.filter((key) => given[key] !== fresh[key]);
  if (Object.keys(given).some((key) => !keys.includes(key))) differing.push('unknown');
  const { ledgerHead } = fresh;
  if (ledgerHead !== undefined && (given.ledgerHead ?? ledgerHead) !== ledgerHead)
    differing.push('ledgerHead');
  const seen = listOf(fresh.reportHashes);
  const named = listOf(given.reportHashes);
  const isStrange = named.length > 0 && seen.some((hash) => !named.includes(hash));
  if (isStrange) differing.push('reportHashes');
  const isLess = seen.length > 0 && named.some((hash) => !seen.includes(hash));
  const checks = compareChecks(listOf(given.checks), fresh.checks);
  differing.push(...checks.differing);
  // Of what was left open nothing may be struck out.
  const open = new Set<unknown>(listOf(given.notProven));
  const struck = fresh.notProven.filter((id) => !open.has(id) && !ofReports.includes(id));
  if (struck.length > 0) differing.push('notProven');
  return {
    agrees: differing.length === 0,
    differing: [...new Set(differing)],
    notRepeated: [...(isLess && !isStrange ? ['reportHashes'] : []), ...checks.notRepeated],
  };
}

function compareChecks(
  given: readonly unknown[],
  fresh: readonly VerdictCheck[],
): Pick<VerdictComparison, 'differing' | 'notRepeated'> {
  const ours = new Map(fresh.map((check) => [check.id, check]));
  const theirs = new Set<string>();
  const differing: string[] = [];
  const notRepeated: string[] = [];
  for (const check of given) {
    const id = idOf(check, ours);
    const found = ours.get(id);
    const missing = found === undefined && needsMore(id);
    // A check that is told twice says two things, and a reader may see the first only.
    const isTwice = theirs.has(id);
    theirs.add(id);
    if (missing && !isTwice) notRepeated.push(id);
    else if (isTwice || found === undefined || !isSame(check as VerdictCheck, found))
      differing.push(`checks/${id}`);
  }
  // What is only in the new one was left out of the old: harmless where it needs more than the old one was given.
  for (const id of ours.keys())
    if (!theirs.has(id) && !needsMore(id)) differing.push(`checks/${id}`);
  return { differing, notRepeated };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The id of a check, if it is one that the gate gives. */
function idOf(check: unknown, ours: ReadonlyMap<string, VerdictCheck>): string {
  const { id } = Object(check) as { readonly id?: unknown };
  if (typeof id !== 'string') return 'unknown';
  const isKnown =
    ours.has(id) ||
    (/^[a-z-]{1,40}$/u.test(id) && !id.endsWith('-check-failed') && sayOutcome(id) !== undefined);
  return isKnown ? id : 'unknown';
}

function isSame(left: VerdictCheck, right: VerdictCheck): boolean {
  return (
    left.pass === right.pass &&
    left.required === right.required &&
    left.found === right.found &&
    left.failing === right.failing
  );
}
