import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { Policy } from '../policy/Policy.js';
import { publishedTables } from '../policy/publishedTables.js';
import { loadSolver } from '../solver/loadSolver.js';
import { canonicalOrder } from '../table/canonicalOrder.js';
import { findValueColumn } from '../table/findColumn.js';
import type { Table, ValueColumn } from '../table/Table.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { takeRows } from '../table/takeRows.js';
import { checkColumns } from '../transform/checkColumns.js';
import { treatColumns } from '../transform/treatColumns.js';
import { leastCount } from '../verify/Examination.js';
import { countNodes } from './countNodes.js';
import type { CountedNode } from './CountedNode.js';
import { hideCells } from './hideCells.js';
import { tieSums } from './tieSums.js';

/** What was published of one table. */
export interface TableFigures {
  /** Its name in the file. */
  readonly name: string;
  /** Combinations that occur in the originals. */
  readonly cells: number;
  /** How many of them are published. */
  readonly listed: number;
  /** Persons in published cells. */
  readonly persons: number;
}

/** What {@link aggregateTables} returns. */
export interface AggregateResult {
  /** One row a published count: `table`, the columns, `count`. Absent when an issue is an error. */
  readonly release?: Table;
  /** What was published of each table. */
  readonly tables: readonly TableFigures[];
  /** What stopped the release or should be known. */
  readonly issues: readonly AnonymiseIssue[];
}

/** Most cells, of all tables together. */
const MOST_CELLS = 200_000;

/**
 * Counts the tables of a policy and leaves out every count of fewer than k persons, together with as many others as it
 * takes that none of those can be worked out from the rest. A combination that is not in the file has no, few or withheld
 * persons: which of the three is not said.
 *
 * @param input - the originals
 * @param policy - a policy of the form `aggregate`
 * @param options - a signal that ends the computation
 * @returns the counts as a table, or the issues that stopped it
 * @throws AnonymiseError `limit-exceeded` when the tables cannot be protected, `aborted`
 */
export async function aggregateTables(
  input: Table,
  policy: Policy,
  options: { readonly signal?: AbortSignal } = {},
): Promise<AggregateResult> {
  const issues = checkColumns(input, policy);
  const k = leastCount(policy);
  if (input.rowCount === 0) issues.push(problem('table-empty'));
  else if (input.rowCount < k) issues.push(problem('k-exceeds-rows'));
  if (issues.length > 0) return { tables: [], issues };
  // The order of the originals must not decide between cells of equal cost.
  const ordered = takeRows(input, canonicalOrder(input));
  const { columnAt, issues: found } = levelledColumns(
    treatColumns(ordered, policy, undefined).table,
    policy,
  );
  if (found.length > 0) return { tables: [], issues: found };
  const nodes = countNodes(policy, columnAt, input.rowCount);
  const system = tieSums(nodes);
  if (system.counts.length > MOST_CELLS)
    return { tables: [], issues: [problem('tables-too-large', { cells: system.counts.length })] };
  const hidden = await hideCells(nodes, system, k, loadSolver, options.signal);
  const published = nodes.filter((node): node is NamedNode => node.name !== undefined);
  const shown = published.map((node) => {
    const start = system.starts[nodes.indexOf(node)] as number;
    return [...node.counts.keys()].filter((cell) => hidden[start + cell] === 0);
  });
  const tables = published.map(({ name, counts }, at) => ({
    name,
    cells: counts.length,
    listed: shown[at]?.length ?? 0,
    persons: (shown[at] ?? []).reduce((sum, cell) => sum + (counts[cell] as number), 0),
  }));
  const limits = checkLimit(tables, policy);
  if (limits.length > 0) return { tables, issues: limits };
  return { release: writeTables(published, shown, columnAt, policy), tables, issues: [] };
}

type NamedNode = CountedNode & { readonly name: string };
type ColumnAt = (column: string, level: number) => ValueColumn;

function problem(rule: string, params: Record<string, number> = {}): AnonymiseIssue {
  return { rule, severity: 'error', category: 'privacy', path: '', params };
}

/** Columns at their levels, each made once; a value that its hierarchy does not know is an error, not a guess. */
function levelledColumns(
  table: Table,
  policy: Policy,
): { columnAt: ColumnAt; issues: AnonymiseIssue[] } {
  const issues: AnonymiseIssue[] = [];
  const used = new Set(
    publishedTables(policy).flatMap(({ columns }) => columns.map(({ column }) => column)),
  );
  const built = new Map<string, ValueColumn[]>();
  policy.attributes.forEach(({ column: name, hierarchy: spec }, at) => {
    if (!used.has(name)) return;
    const column = findValueColumn(table, name);
    const { hierarchy, holes, splits } = compileHierarchy(spec, column.values);
    for (const [rule, count] of [
      ['hierarchy-hole', holes],
      ['hierarchy-split', splits],
    ] as const) {
      if (count === 0) continue;
      const path = `/attributes/${String(at)}/hierarchy`;
      issues.push({ rule, severity: 'error', category: 'conformance', path, params: { count } });
    }
    built.set(
      name,
      hierarchy.labels.map((labels, level) => ({
        kind: 'value',
        name,
        values: labels,
        codes: column.codes.map((code) => hierarchy.maps[level]?.[code] as number),
      })),
    );
  });
  return {
    issues,
    columnAt: (name, level) => {
      const levels = built.get(name) ?? [];
      return levels[Math.min(level, levels.length - 1)] as ValueColumn;
    },
  };
}

/** One row a count, in canonical order; columns that a table does not have stay empty. */
function writeTables(
  nodes: readonly NamedNode[],
  shown: readonly (readonly number[])[],
  columnAt: ColumnAt,
  policy: Policy,
): Table {
  const used = new Set(nodes.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const columns = policy.attributes.map(({ column }) => column).filter((name) => used.has(name));
  const rows = nodes.flatMap((node, at) =>
    (shown[at] ?? []).map((cell) => {
      const row = node.firstRow[cell] as number;
      const values = columns.map((name) => {
        const level = node.columns.find(({ column }) => column === name)?.level;
        if (level === undefined) return null;
        const { values: labels, codes } = columnAt(name, level);
        return labels[codes[row] as number] ?? null;
      });
      return [node.name, ...values, String(node.counts[cell])];
    }),
  );
  const { table } = tableFromRows(['table', ...columns, 'count'], rows);
  return takeRows(table, canonicalOrder(table));
}

function checkLimit(tables: readonly TableFigures[], { limits }: Policy): AnonymiseIssue[] {
  const { suppressedCells = 1 } = limits;
  const cells = tables.reduce((sum, table) => sum + table.cells, 0);
  const listed = tables.reduce((sum, table) => sum + table.listed, 0);
  return cells - listed > suppressedCells * cells ? [problem('limit-suppressed-cells')] : [];
}
