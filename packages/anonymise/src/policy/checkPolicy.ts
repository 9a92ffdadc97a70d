import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { checkHierarchySpec } from '../hierarchy/checkHierarchySpec.js';
import type { ModelSpec } from './ModelSpec.js';
import { checkForm } from './checkForm.js';
import { modelColumns } from './modelColumns.js';
import type { AttributePolicy, Policy } from './Policy.js';
import type { TreatmentSpec } from './TransformationSpec.js';

/**
 * Finds what a well-formed policy gets wrong: contradictions, models over columns of the wrong role, broken hierarchies.
 *
 * @param policy - the policy
 * @returns the issues; a policy with an `error` must not be used
 */
export function checkPolicy(policy: Policy): AnonymiseIssue[] {
  const issues: AnonymiseIssue[] = [];
  const report = (rule: string, path: string, severity: 'error' | 'warning' = 'error'): void => {
    issues.push({ rule, severity, category: 'conformance', path, params: {} });
  };
  const names = policy.attributes.map((attribute) => attribute.column);
  policy.attributes.forEach((attribute, index) => {
    const path = `/attributes/${String(index)}`;
    if (names.indexOf(attribute.column) !== index) report('policy-column-twice', `${path}/column`);
    for (const rule of checkAttribute(attribute)) report(rule, path);
    if (attribute.hierarchy !== undefined) {
      for (const rule of checkHierarchySpec(attribute.hierarchy)) report(rule, `${path}/hierarchy`);
    }
    for (const by of dateShiftKeys(attribute)) {
      if (!names.includes(by)) report('policy-treatment-column-unknown', `${path}/treatments`);
    }
  });
  policy.models.forEach((model, index) => {
    for (const rule of checkModel(model, policy)) report(rule, `/models/${String(index)}`);
  });
  for (const { rule, path } of checkForm(policy)) report(rule, path);
  if (policy.form === 'microdata' && !policy.models.some(guardsIdentity)) {
    report('policy-identity-not-guarded', '/models', 'warning');
  }
  return issues;
}

/** Models that bound the size of a class, and with it the certainty of a match. */
function guardsIdentity(model: ModelSpec): boolean {
  return [
    'k-anonymity',
    'km-anonymity',
    'k-map',
    'alpha-k-anonymity',
    'distinct-l-diversity',
  ].includes(model.model);
}

function dateShiftKeys(attribute: AttributePolicy): string[] {
  return (attribute.treatments ?? []).flatMap((treatment) => {
    if (treatment.treatment === 'date-shift') return [treatment.by];
    return treatment.treatment === 'microaggregate' ? [...(treatment.with ?? [])] : [];
  });
}

function* checkAttribute(attribute: AttributePolicy): Generator<string> {
  const { minimumLevel = 0, maximumLevel = Infinity, treatments = [], role } = attribute;
  if (attribute.person === true && role !== 'identifier') yield 'policy-person-not-identifier';
  if (minimumLevel > maximumLevel) yield 'policy-levels-contradict';
  if (treatments.length > 0 && (role === 'identifier' || role === 'free-text'))
    yield 'policy-treatment-of-dropped-column';
  if (role === 'sequence' && treatments.length > 0) yield 'policy-treatment-of-sequence';
  // What follows a change that cannot be retraced cannot be proven from the file.
  if (treatments.slice(0, -1).some(isUntraceable)) yield 'policy-treatments-not-provable';
  // Bands have no place for the open band that the coding writes.
  if (
    attribute.hierarchy?.kind === 'bands' &&
    treatments.some(({ treatment }) => treatment === 'top-bottom')
  )
    yield 'policy-top-bottom-in-bands';
  for (const treatment of treatments) {
    if (treatment.treatment !== 'top-bottom') continue;
    const { top = Infinity, bottom = -Infinity } = treatment;
    if (bottom > top || (top === Infinity && bottom === -Infinity))
      yield 'policy-top-bottom-contradict';
  }
}

function isUntraceable({ treatment }: TreatmentSpec): boolean {
  return treatment !== 'top-bottom' && treatment !== 'round';
}

function* checkModel(model: ModelSpec, policy: Policy): Generator<string> {
  const attributes = new Map(policy.attributes.map((attribute) => [attribute.column, attribute]));
  const { sensitive, others } = modelColumns(model);
  for (const column of sensitive) {
    const attribute = attributes.get(column);
    if (attribute === undefined) yield 'policy-model-column-unknown';
    else if (attribute.role !== 'sensitive') yield 'policy-model-column-not-sensitive';
  }
  for (const column of others) if (!attributes.has(column)) yield 'policy-model-column-unknown';
  if (model.model === 'k-anonymity') {
    for (const column of model.columns ?? []) {
      if (attributes.get(column)?.role !== 'quasi-identifier')
        yield 'policy-model-column-not-quasi-identifier';
    }
  }
  if (model.model === 'delta-presence' && model.minimum > model.maximum)
    yield 'policy-presence-contradict';
  if (model.model === 'sequence-privacy' && attributes.get(model.sequence)?.role !== 'sequence') {
    yield 'policy-model-column-not-sequence';
  }
  if (model.model === 't-closeness' && model.distance === 'hierarchical') {
    if (sensitive.length !== 1) yield 'policy-hierarchical-distance-of-combination';
    else if (attributes.get(sensitive[0] as string)?.hierarchy === undefined)
      yield 'policy-hierarchical-distance-without-hierarchy';
  }
  if (model.model === 't-closeness' && model.distance === 'ordered' && sensitive.length !== 1) {
    yield 'policy-ordered-distance-of-combination';
  }
}
