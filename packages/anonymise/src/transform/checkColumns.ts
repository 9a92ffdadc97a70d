import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import type { Policy } from '../policy/Policy.js';
import type { Table } from '../table/Table.js';

/**
 * Compares the columns of a table with a policy: every column must have a role, and every role its column.
 *
 * @param table - the table
 * @param policy - the policy
 * @returns the issues; columns are named by their position, never by their header
 */
export function checkColumns(table: Table, policy: Policy): AnonymiseIssue[] {
  const issues: AnonymiseIssue[] = [];
  const report = (rule: string, path: string): void => {
    issues.push({ rule, severity: 'error', category: 'privacy', path, params: {} });
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
  const names = new Set(table.columns.map((column) => column.name));
  policy.attributes.forEach((attribute, index) => {
    if (!names.has(attribute.column)) report('column-missing', `/attributes/${String(index)}`);
  });
  return issues;
}
