import { countPersons } from '../classes/countPersons.js';
import { takePersons } from '../classes/takePersons.js';
import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { misuse } from '../error/misuse.js';
import { checkModels, type ModelResult } from '../models/checkModels.js';
import { policyFrame } from '../models/policyFrame.js';
import type { Policy } from '../policy/Policy.js';
import type { RandomSource } from '../random/RandomSource.js';
import type { LinkageRisk } from '../risk/linkageCandidates.js';
import { finish } from '../steps/finish.js';
import { finishInTurns } from '../steps/finishInTurns.js';
import type { Steps } from '../steps/Steps.js';
import type { WatchOptions } from '../steps/watchOf.js';
import { canonicalOrder } from '../table/canonicalOrder.js';
import type { Table } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import { checkColumns } from './checkColumns.js';
import { checkLimits } from './checkLimits.js';
import { countCells } from './countCells.js';
import { enforceAll } from './enforceAll.js';
import { linkageOf } from './linkageOf.js';
import { originalsOf } from './originalsOf.js';
import type { Plan } from './Plan.js';
import { problem } from './problem.js';
import type { SequenceChanges } from './protectSequences.js';
import { recodeFrame } from './recodeFrame.js';
import { type PublishedMatrix, treatColumns } from './treatColumns.js';
import { writeRelease } from './writeRelease.js';

/** Options of {@link anonymise}. */
export interface AnonymiseOptions extends WatchOptions {
  /** 1 for rows to be released, 0 for rows of the population only (k-map, delta-presence); all released when absent. */
  readonly members?: Uint8Array;
  /** Source for date shifts and post-randomisation. */
  readonly random?: RandomSource;
  /** A plan of a former run: its nodes are used instead of searching. */
  readonly plan?: Plan;
  /**
   * Greatest work of the search of the methods `generalise` and `recode`, in cells that are looked at; 3,000,000,000 when
   * absent, which takes about half a minute. A search that needs more ends with `limit-exceeded`, at once where that can be
   * seen beforehand. The same work is counted on every machine: what is refused on one is refused on all.
   */
  readonly maximumWork?: number;
  /** Called now and then with the number of lattice nodes looked at. */
  readonly onProgress?: (evaluated: number) => void;
}

/** What was done, in counts. */
export interface AnonymiseReport {
  /** Fewest persons in a class that was asked for: of the models, or more where a limit of the mean risk needed it. */
  readonly k: number;
  /** Rows that were to be released. */
  readonly rowsIn: number;
  /** Rows in the release. */
  readonly rowsOut: number;
  /** Rows that are not in the release; `rowsIn = rowsOut + rowsDropped`. */
  readonly rowsDropped: number;
  /** Quasi-identifier cells of released rows. */
  readonly cells: number;
  /** How many of them are `*`. */
  readonly cellsSuppressed: number;
  /** Every model, measured on the release as it stands. */
  readonly models: readonly ModelResult[];
  /** Whether the search proved its result optimal; absent for methods that do not search. */
  readonly provenOptimal?: boolean;
  /** What was done to the stops of journeys, a sequence column each. */
  readonly sequences: readonly SequenceChanges[];
  /** Candidates of every original in the release; present when the policy limits the risk. */
  readonly linkage?: Omit<LinkageRisk, 'candidates'>;
  /** Exchange matrices that must be published with the release. */
  readonly matrices: readonly PublishedMatrix[];
}

/** What {@link anonymise} returns. */
export interface AnonymiseResult {
  /** The release; absent when an issue is an error. It is not shareable before `verifyRelease` has passed it. */
  readonly release?: Table;
  /** How it was made. */
  readonly plan?: Plan;
  /** What was done. */
  readonly report?: AnonymiseReport;
  /** For each released row its row in the input. Secret: for the audit only, never written out. */
  readonly origin?: Int32Array;
  /** What stopped the release or should be known. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * Transforms a table until every model of a policy holds. Nothing else runs meanwhile: a signal that is to come from outside
 * needs {@link anonymiseAsync}; `timeLimit` holds here, too. The order of the input's rows has no influence on the result.
 *
 * @param input - the originals
 * @param policy - the policy, from `definePolicy`
 * @param options - population, random source, plan, signal, progress
 * @returns the release with report and plan, or the issues that stopped it
 * @throws AnonymiseError for wrong use: `argument-invalid`, `limit-exceeded`, `plan-mismatch`, `aborted`
 */
export function anonymise(
  input: Table,
  policy: Policy,
  options: AnonymiseOptions = {},
): AnonymiseResult {
  return finish(anonymiseSteps(input, policy, options), options);
}

/**
 * The same as {@link anonymise}, with a turn for others every now and then: an `AbortSignal.timeout` fires, a page stays
 * alive, Ctrl-C ends the program. The result is the same, byte for byte.
 *
 * @param input - the originals; not to be changed meanwhile
 * @param policy - the policy, from `definePolicy`
 * @param options - population, random source, plan, signal, time limit, progress
 * @returns the release with report and plan, or the issues that stopped it
 * @throws AnonymiseError for wrong use: `argument-invalid`, `limit-exceeded`, `plan-mismatch`, `aborted`
 */
export async function anonymiseAsync(
  input: Table,
  policy: Policy,
  options: AnonymiseOptions = {},
): Promise<AnonymiseResult> {
  return finishInTurns(anonymiseSteps(input, policy, options), options);
}

function* anonymiseSteps(
  input: Table,
  policy: Policy,
  options: AnonymiseOptions,
): Steps<AnonymiseResult> {
  const most = Math.ceil(1 / (policy.limits.meanRisk ?? 1));
  for (let k = options.plan?.k ?? 1; ;) {
    const result = yield* attempt(input, policy, options, k);
    const { issues, report } = result;
    const onlyMeanRisk =
      report !== undefined && issues.some(({ rule }) => rule === 'limit-mean-risk');
    const used = Math.max(k, report?.k ?? 1);
    if (!onlyMeanRisk || options.plan !== undefined || used >= most) return result;
    // Greater classes have more candidates: at 1 / limit every single record is within the mean.
    k = Math.min(most, Math.ceil(used * 1.4));
  }
}

function* attempt(
  input: Table,
  policy: Policy,
  options: AnonymiseOptions,
  leastK: number,
): Steps<AnonymiseResult> {
  const issues = checkColumns(input, policy);
  if (input.rowCount === 0) issues.push(problem('table-empty'));
  if (hasError(issues)) return { issues };
  yield;
  const order = canonicalOrder(input);
  const members = options.members && Uint8Array.from(order, (row) => options.members?.[row] ?? 0);
  const { table: treated, matrices } = treatColumns(takeRows(input, order), policy, options.random);
  const dropped = policy.attributes.filter(
    ({ role }) => role === 'identifier' || role === 'free-text',
  );
  const names = new Set(dropped.map(({ column }) => column));
  const table: Table = {
    ...treated,
    columns: treated.columns.filter(({ name }) => !names.has(name)),
  };
  yield;
  const originals = originalsOf(input, table, order, policy, members);
  const persons = takePersons(originals.inputPersons, order);
  const { frame, models, k, issues: found } = policyFrame(table, policy, members, leastK, persons);
  issues.push(...found);
  if (k > countPersons(frame.base)) issues.push(problem('k-exceeds-rows'));
  if (hasError(issues)) return { issues };

  const recoding = yield* recodeFrame(frame, models, k, policy, {
    ...replay(options.plan, policy),
    ...pass(options),
  });
  yield;
  const traced = writeRelease(table, frame, recoding, order, members);
  const { traced: safe, sequences } = yield* enforceAll(traced, policy, originals);
  const sorted = canonicalOrder(safe.table);
  const release = takeRows(safe.table, sorted);
  const origin = sorted.map((row) => safe.origin[row] as number);
  yield;
  const report: AnonymiseReport = {
    k,
    rowsIn: frame.rowCount,
    rowsOut: release.rowCount,
    rowsDropped: frame.rowCount - release.rowCount,
    ...countCells(release, policy),
    models: checkModels(release, policy, undefined, takePersons(originals.inputPersons, origin)),
    ...(recoding.proven !== undefined && { provenOptimal: recoding.proven }),
    sequences,
    ...linkageOf(originals, release, policy, k),
    matrices,
  };
  issues.push(...checkLimits(report, policy));
  const { method, metric = 'loss' } = policy.transformation;
  const columns = frame.quasi.map(({ column }) => column.name);
  const plan: Plan = {
    standard: 'njia-anonymisation-plan',
    version: 1,
    method,
    metric,
    columns,
    k,
    nodes: recoding.nodes,
  };
  return hasError(issues) ? { report, issues } : { release, plan, report, origin, issues };
}

function hasError(issues: readonly AnonymiseIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function pass({
  maximumWork,
  onProgress,
}: AnonymiseOptions): Pick<AnonymiseOptions, 'maximumWork' | 'onProgress'> {
  return { ...(maximumWork !== undefined && { maximumWork }), ...(onProgress && { onProgress }) };
}

function replay(
  plan: Plan | undefined,
  policy: Policy,
): { nodes?: readonly (readonly number[])[] } {
  if (plan === undefined) return {};
  const columns = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map(({ column }) => column);
  if (
    plan.columns.join('\0') !== columns.join('\0') ||
    plan.method !== policy.transformation.method
  ) {
    throw misuse(
      'plan-mismatch',
      'The plan was made under another policy.',
      'Use the policy it was made with.',
    );
  }
  return { nodes: plan.nodes };
}
