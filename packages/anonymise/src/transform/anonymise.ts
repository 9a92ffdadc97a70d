import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { misuse } from '../error/misuse.js';
import { checkModels, type ModelResult } from '../models/checkModels.js';
import { constraintsOf } from '../models/Constraint.js';
import { policyFrame } from '../models/policyFrame.js';
import type { Policy } from '../policy/Policy.js';
import type { RandomSource } from '../random/RandomSource.js';
import { linkageCandidates, type LinkageRisk } from '../risk/linkageCandidates.js';
import { canonicalOrder } from '../table/canonicalOrder.js';
import { SUPPRESSED, type Table } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import { checkColumns } from './checkColumns.js';
import { enforceClasses } from './enforceClasses.js';
import { enforceConstraints, type TracedTable } from './enforceConstraints.js';
import type { Plan } from './Plan.js';
import { protectSequences, type SequenceChanges } from './protectSequences.js';
import { type FrameRecoding, recodeFrame } from './recodeFrame.js';
import { releaseColumns } from './releaseColumns.js';
import { type PublishedMatrix, treatColumns } from './treatColumns.js';

/** Options of {@link anonymise}. */
export interface AnonymiseOptions {
  /** 1 for rows to be released, 0 for rows of the population only (k-map, delta-presence); all released when absent. */
  readonly members?: Uint8Array;
  /** Source for date shifts and post-randomisation. */
  readonly random?: RandomSource;
  /** A plan of a former run: its nodes are used instead of searching. */
  readonly plan?: Plan;
  /** Ends the computation with an error; nothing is released then. */
  readonly signal?: AbortSignal;
  /** Called now and then with the number of lattice nodes looked at. */
  readonly onProgress?: (evaluated: number) => void;
}

/** What was done, in counts. */
export interface AnonymiseReport {
  /** Smallest class that was asked for: of the models, or more where a limit of the mean risk needed it. */
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
 * Transforms a table until every model of a policy holds. The order of the input's rows has no influence on the result.
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
  const most = Math.ceil(1 / (policy.limits.meanRisk ?? 1));
  for (let k = options.plan?.k ?? 1; ;) {
    const result = attempt(input, policy, options, k);
    const { issues, report } = result;
    const onlyMeanRisk =
      report !== undefined && issues.some(({ rule }) => rule === 'limit-mean-risk');
    const used = Math.max(k, report?.k ?? 1);
    if (!onlyMeanRisk || options.plan !== undefined || used >= most) return result;
    // Greater classes have more candidates: at 1 / limit every single record is within the mean.
    k = Math.min(most, Math.ceil(used * 1.4));
  }
}

function attempt(
  input: Table,
  policy: Policy,
  options: AnonymiseOptions,
  leastK: number,
): AnonymiseResult {
  const issues = checkColumns(input, policy);
  if (input.rowCount === 0) issues.push(problem('table-empty'));
  if (hasError(issues)) return { issues };
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
  const { frame, models, k, issues: found } = policyFrame(table, policy, members, leastK);
  issues.push(...found);
  if (k > frame.rowCount) issues.push(problem('k-exceeds-rows'));
  if (hasError(issues)) return { issues };

  const recoding = recodeFrame(frame, models, k, policy, {
    ...replay(options.plan, policy),
    ...pass(options),
  });
  const traced = writeRelease(table, frame, recoding, order, members);
  const { traced: safe, sequences } = enforceAll(traced, policy, options.signal);
  const sorted = canonicalOrder(safe.table);
  const release = takeRows(safe.table, sorted);
  const origin = sorted.map((row) => safe.origin[row] as number);
  const report: AnonymiseReport = {
    k,
    rowsIn: frame.rowCount,
    rowsOut: release.rowCount,
    rowsDropped: frame.rowCount - release.rowCount,
    ...countCells(release, policy),
    models: checkModels(release, policy),
    ...(recoding.proven !== undefined && { provenOptimal: recoding.proven }),
    sequences,
    ...linkageOf(table, release, policy, k, members),
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

function problem(rule: string, params: Record<string, number> = {}): AnonymiseIssue {
  return { rule, severity: 'error', category: 'privacy', path: '', params };
}

function hasError(issues: readonly AnonymiseIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function pass({
  signal,
  onProgress,
}: AnonymiseOptions): Pick<AnonymiseOptions, 'signal' | 'onProgress'> {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
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

/** Puts the recoded quasi-identifiers beside the other columns, for the rows that are released. */
function writeRelease(
  table: Table,
  frame: Parameters<typeof releaseColumns>[0],
  { recoding }: FrameRecoding,
  order: Int32Array,
  members: Uint8Array | undefined,
): TracedTable {
  const rows = Int32Array.from(order, (_, row) => row).filter((row) => {
    if (members !== undefined && members[row] !== 1) return false;
    const pattern = recoding.patterns[recoding.patternOf[frame.tupleOf[row] as number] as number];
    // A row without any value left would say only that somebody was there: it is dropped.
    return pattern !== undefined && (pattern.length === 0 || pattern.some((level) => level !== -1));
  });
  const quasi = new Map(
    releaseColumns(frame, recoding, rows).map((column) => [column.name, column]),
  );
  const kept = takeRows(table, rows);
  return {
    table: { ...kept, columns: kept.columns.map((column) => quasi.get(column.name) ?? column) },
    origin: rows.map((row) => order[row] as number),
  };
}

/** Repeats the steps that may disturb one another until none changes anything. */
function enforceAll(
  start: TracedTable,
  policy: Policy,
  signal: AbortSignal | undefined,
): { traced: TracedTable; sequences: SequenceChanges[] } {
  let traced = start;
  const sequenceModels = policy.models.filter((model) => model.model === 'sequence-privacy');
  const sequences = sequenceModels.map(() => ({ coarsened: 0, dropped: 0 }));
  for (;;) {
    const before = traced;
    const constraints = policy.models.flatMap((model) =>
      constraintsOf(model, policy, before.table),
    );
    traced = enforceConstraints(traced, constraints, policy, signal);
    traced = enforceClasses(traced, policy);
    sequenceModels.forEach((model, at) => {
      const { table, changes } = protectSequences(traced.table, model, policy, signal);
      const total = sequences[at] as { coarsened: number; dropped: number };
      total.coarsened += changes.coarsened;
      total.dropped += changes.dropped;
      if (changes.coarsened + changes.dropped > 0) traced = { ...traced, table };
    });
    if (traced === before) return { traced, sequences };
  }
}

function countCells(release: Table, policy: Policy): { cells: number; cellsSuppressed: number } {
  const quasi = new Set(
    policy.attributes.filter(({ role }) => role === 'quasi-identifier').map(({ column }) => column),
  );
  let cells = 0;
  let cellsSuppressed = 0;
  for (const column of release.columns) {
    if (column.kind !== 'value' || !quasi.has(column.name)) continue;
    const star = column.values.indexOf(SUPPRESSED);
    cells += column.codes.length;
    for (const code of column.codes) if (code === star) cellsSuppressed++;
  }
  return { cells, cellsSuppressed };
}

/** Measured only when it is limited: it needs originals and release side by side. */
function linkageOf(
  table: Table,
  release: Table,
  policy: Policy,
  k: number,
  members: Uint8Array | undefined,
): Pick<AnonymiseReport, 'linkage'> {
  const { recordRisk, meanRisk } = policy.limits;
  if (recordRisk === undefined && meanRisk === undefined) return {};
  const rows = Int32Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => members?.[row] !== 0,
  );
  const {
    smallest,
    belowK,
    uniquelyLinkable,
    meanRisk: mean,
  } = linkageCandidates(takeRows(table, rows), release, policy, k);
  return { linkage: { smallest, belowK, uniquelyLinkable, meanRisk: mean } };
}

function checkLimits(report: AnonymiseReport, policy: Policy): AnonymiseIssue[] {
  const issues: AnonymiseIssue[] = [];
  const { suppressedRows = 1, suppressedCells = 1 } = policy.limits;
  if (report.rowsOut === 0) issues.push(problem('release-empty'));
  if (report.rowsDropped > suppressedRows * report.rowsIn)
    issues.push(problem('limit-suppressed-rows'));
  if (report.cellsSuppressed > suppressedCells * report.cells)
    issues.push(problem('limit-suppressed-cells'));
  const { recordRisk = 1, meanRisk = 1 } = policy.limits;
  const { smallest = 0, meanRisk: mean = 0 } = report.linkage ?? {};
  if (smallest > 0 && 1 / smallest > recordRisk + 1e-12) issues.push(problem('limit-record-risk'));
  if (mean > meanRisk + 1e-12) issues.push(problem('limit-mean-risk'));
  for (const result of report.models) {
    const population = result.model.model === 'delta-presence' || result.model.model === 'k-map';
    if (!result.holds && !population && report.rowsOut > 0)
      issues.push(problem('model-does-not-hold'));
  }
  return issues;
}
