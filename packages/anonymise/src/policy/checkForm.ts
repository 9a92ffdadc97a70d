import { checkMarginals } from './checkMarginals.js';
import type { ModelSpec } from './ModelSpec.js';
import type { Policy } from './Policy.js';
import { publishedTables } from './publishedTables.js';

/** Most values in a reported combination of drawn rows: the counts of longer ones do not fit a laptop. */
const LONGEST = 4;

/** A rule that a policy breaks, and where. */
export interface FormProblem {
  /** Id of the rule. */
  readonly rule: string;
  /** JSON Pointer into the policy. */
  readonly path: string;
}

/**
 * Finds what contradicts the form of the release: tables without counts, models that say nothing about the form,
 * treatments that would make counts untrue.
 *
 * @param policy - a policy of the right shape
 * @returns the problems
 */
export function checkForm(policy: Policy): FormProblem[] {
  const problems: FormProblem[] = [];
  if (policy.form === 'microdata') {
    if (policy.tables !== undefined)
      problems.push({ rule: 'policy-tables-not-for-form', path: '/tables' });
    policy.models.forEach(({ model }, at) => {
      if (model === 'differential-privacy')
        problems.push({ rule: 'policy-model-not-for-form', path: `/models/${String(at)}` });
    });
    return problems;
  }
  const allowed = modelsOf[policy.form];
  policy.models.forEach(({ model }, at) => {
    if (!allowed.has(model))
      problems.push({ rule: 'policy-model-not-for-form', path: `/models/${String(at)}` });
  });
  policy.attributes.forEach(({ treatments = [] }, at) => {
    if (treatments.some(({ treatment }) => treatment !== 'top-bottom' && treatment !== 'round'))
      problems.push({ rule: 'policy-treatment-not-for-form', path: `/attributes/${String(at)}` });
  });
  return [...problems, ...(policy.form === 'aggregate' ? checkTables(policy) : checkDrawn(policy))];
}

const modelsOf: Readonly<Record<'aggregate' | 'synthetic', ReadonlySet<ModelSpec['model']>>> = {
  aggregate: new Set(['k-anonymity', 'km-anonymity', 'flow-anonymity', 'sequence-privacy']),
  synthetic: new Set(['km-anonymity', 'differential-privacy']),
};

function checkTables(policy: Policy): FormProblem[] {
  const { tables = [], attributes } = policy;
  if (tables.length === 0) return [{ rule: 'policy-tables-missing', path: '/tables' }];
  const problems: FormProblem[] = [];
  const roles = new Map(attributes.map(({ column, role }) => [column, role]));
  tables.forEach(({ columns }, at) => {
    const path = `/tables/${String(at)}`;
    const names = columns.map((entry) => (typeof entry === 'string' ? entry : entry.column));
    if (new Set(names).size !== names.length)
      problems.push({ rule: 'policy-table-column-twice', path });
    for (const name of names) {
      const role = roles.get(name);
      if (role !== 'quasi-identifier' && role !== 'sensitive' && role !== 'insensitive')
        problems.push({ rule: 'policy-table-column-not-counted', path });
      if (name === 'table' || name === 'count')
        problems.push({ rule: 'policy-table-column-reserved', path });
    }
  });
  const ids = publishedTables(policy).map(({ name }) => name);
  if (new Set(ids).size !== ids.length)
    problems.push({ rule: 'policy-table-twice', path: '/tables' });
  return problems;
}

function checkDrawn(policy: Policy): FormProblem[] {
  const { models, tables } = policy;
  const problems: FormProblem[] = [];
  if (tables !== undefined) problems.push({ rule: 'policy-tables-not-for-form', path: '/tables' });
  models.forEach((spec, at) => {
    const path = `/models/${String(at)}`;
    if (spec.model === 'differential-privacy') {
      // A second model would look at the data once more, and what it finds would not be paid for.
      if (models.length > 1) problems.push({ rule: 'policy-model-not-alone', path });
      for (const rule of checkMarginals(policy, spec)) problems.push({ rule, path });
    }
    if (spec.model !== 'km-anonymity') return;
    // A resolution over some columns would leave the rest of a drawn row without any.
    if (spec.columns !== undefined) problems.push({ rule: 'policy-resolution-columns', path });
    if (spec.m > LONGEST) problems.push({ rule: 'policy-resolution-too-long', path });
  });
  return problems;
}
