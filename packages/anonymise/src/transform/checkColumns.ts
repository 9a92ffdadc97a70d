import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { personColumns } from '../policy/personColumns.js';
import type { AttributeRole, Policy } from '../policy/Policy.js';
import { isPlaceholder } from '../pseudonym/isPlaceholder.js';
import { type Column, SUPPRESSED, type Table } from '../table/Table.js';

/**
 * Compares the columns of a table with a policy: every column must have a role, and every role its column; no cell that may
 * be published is `*` already, and what tells persons apart names somebody.
 *
 * @param table - the table
 * @param policy - the policy
 * @returns the issues; columns are named by their position, never by their header
 */
export function checkColumns(table: Table, policy: Policy): AnonymiseIssue[] {
  const issues: AnonymiseIssue[] = [];
  const report = (
    rule: string,
    path: string,
    params: AnonymiseIssue['params'] = {},
    severity: AnonymiseIssue['severity'] = 'error',
  ): void => {
    issues.push({ rule, severity, category: 'privacy', path, params });
  };
  const roles = new Map(policy.attributes.map((attribute) => [attribute.column, attribute.role]));
  table.columns.forEach((column, index) => {
    const role = roles.get(column.name);
    const path = `/columns/${String(index)}`;
    if (role === undefined) report('column-undeclared', path);
    else if (
      column.kind === 'sequence' &&
      role !== 'sequence' &&
      role !== 'identifier' &&
      role !== 'free-text'
    ) {
      report('column-kind-differs', path);
    } else if (column.kind === 'value' && role === 'sequence') report('column-kind-differs', path);
  });
  const told = personColumns(policy);
  table.columns.forEach((column, index) => {
    const path = `/columns/${String(index)}`;
    const role = roles.get(column.name);
    const stars = isPublished(role) ? countStars(column) : 0;
    if (stars > 0) report('column-holds-star', path, { count: stars });
    // Told by a cell that names nobody, many persons would be one: nothing could be shown to hide them.
    const nobody = told.includes(column.name) ? countNobody(column) : 0;
    if (nobody > 0) report('column-names-nobody', path, { count: nobody }, 'warning');
  });
  const names = new Set(table.columns.map((column) => column.name));
  policy.attributes.forEach((attribute, index) => {
    if (!names.has(attribute.column)) report('column-missing', `/attributes/${String(index)}`);
  });
  return issues;
}

function isPublished(role: AttributeRole | undefined): boolean {
  return role !== undefined && role !== 'identifier' && role !== 'free-text';
}

/** Cells that are `*`; of lists each item counts. */
function countStars({ values, codes }: Column): number {
  const star = (values as readonly (string | null)[]).indexOf(SUPPRESSED);
  return star === -1 ? 0 : codes.reduce((count, code) => count + Number(code === star), 0);
}

/** Cells that stand for nobody and are shared by several rows. */
function countNobody({ values, codes }: Column): number {
  const rows = new Int32Array(values.length);
  for (const code of codes) rows[code] = (rows[code] as number) + 1;
  return rows.reduce((sum, count, code) => {
    const value = values[code] ?? null;
    return count > 1 && value !== null && isPlaceholder(value) ? sum + count : sum;
  }, 0);
}
