import type { PolicyInput } from '@njia/anonymise';

type Attribute = PolicyInput['attributes'][number];

/** What a policy needs to be one, with a column of each role. */
const sample: readonly Attribute[] = [
  { column: 'caseId', role: 'identifier' },
  {
    column: 'arrived',
    role: 'quasi-identifier',
    hierarchy: { kind: 'dates', levels: ['month', 'quarter', 'year'] },
    minimumLevel: 1,
  },
  {
    column: 'age',
    role: 'quasi-identifier',
    hierarchy: { kind: 'bands', levels: [{ edges: [9, 18, 24, 30, 39, 48] }, { edges: [18] }] },
  },
  { column: 'county', role: 'quasi-identifier', importance: 2 },
  { column: 'form', role: 'sensitive' },
  { column: 'notes', role: 'free-text' },
];

/**
 * A policy to start from, as JSON. Over the columns of a file every column is a quasi-identifier at first, which is the careful
 * side: the person who knows them gives identifiers, sensitive columns and free text their role.
 *
 * @param columns - Headings of the file; a sample of each role when absent.
 * @returns JSON that `--policy` takes.
 */
export function policyTemplate(columns?: readonly string[]): string {
  const attributes =
    columns?.map((column): Attribute => ({ column, role: 'quasi-identifier' })) ?? sample;
  const policy = {
    standard: 'njia-anonymisation-policy',
    version: 1,
    name: 'name of this policy',
    purpose: 'why the data are shared, and with whom',
    attributes,
    models: [
      { model: 'k-anonymity', k: 5 },
      ...(columns ? [] : [{ model: 'distinct-l-diversity', sensitive: 'form', l: 2 } as const]),
    ],
    limits: { suppressedRows: 0.1 },
    transformation: { method: 'mixed' },
  };
  return `${JSON.stringify(policy, undefined, 2)}\n`;
}
