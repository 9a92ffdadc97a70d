import type { Persons } from '../classes/Persons.js';
import { personsOf } from '../classes/personsOf.js';
import type { Layer } from '../classes/Layer.js';
import type { ModelSpec, SequencePrivacySpec } from '../policy/ModelSpec.js';
import type { Policy } from '../policy/Policy.js';
import type { Table } from '../table/Table.js';
import type { ClassModel } from './ClassModel.js';
import { constraintsOf } from './Constraint.js';
import { findExposedSequences } from './findExposedSequences.js';
import { findRare } from './findRare.js';
import { policyFrame } from './policyFrame.js';

/** Whether one model of the policy holds for a table, and by how much. */
export interface ModelResult {
  /** The model. */
  readonly model: ModelSpec;
  /** Whether it holds. */
  readonly holds: boolean;
  /** What the policy requires of the measured value. */
  readonly required: number;
  /** How the measured value compares: `at-least`, `at-most`, `below`, or `within` (see the model). */
  readonly direction: ClassModel['direction'];
  /** The measured value at the class (combination, sub-sequence) where it is worst; infinite when there is none. */
  readonly found: number;
  /** Number of rows in classes (combinations, sub-sequences) that fail. */
  readonly failingRows: number;
}

/**
 * Checks every model of a policy on a table as it stands: strict classes, missing and `*` being values. What is counted
 * against a k are persons, each once however many rows she has, where the table still says who she is; shares of sensitive
 * values are shares of rows.
 *
 * @param table - the table
 * @param policy - the policy
 * @param members - 1 for released rows, 0 for rows of the population only; all released when absent
 * @param persons - who has several rows; read from the identifiers of the table when absent
 * @returns one result a model, in policy order
 */
export function checkModels(
  table: Table,
  policy: Policy,
  members?: Uint8Array,
  persons: Persons | undefined = personsOf(table, policy),
): ModelResult[] {
  const { frame, models } = policyFrame(table, policy, members, 1, persons);
  const classModels = new Map(models.slice(1).map((model) => [model.spec, model]));
  return policy.models.map((spec) => {
    const model = classModels.get(spec);
    if (model !== undefined) return checkClasses(model, frame.base);
    return spec.model === 'sequence-privacy'
      ? checkSequences(table, spec, policy, persons)
      : checkConstraints(table, spec, policy, persons);
  });
}

function checkClasses(model: ClassModel, layer: Layer): ModelResult {
  const lowest = model.direction === 'at-least';
  let found = lowest ? Infinity : -Infinity;
  let failingRows = 0;
  let holds = true;
  for (let id = 0; id < layer.count; id++) {
    const size = layer.sizes[id] as number;
    if (size === 0 && !model.needsPopulation) continue;
    const measured = model.measure(layer, id);
    found = lowest ? Math.min(found, measured) : Math.max(found, measured);
    if (model.holds(layer, id)) continue;
    holds = false;
    failingRows += size;
  }
  const { spec, required, direction } = model;
  return { model: spec, holds, required, direction, found, failingRows };
}

function checkConstraints(
  table: Table,
  spec: ModelSpec,
  policy: Policy,
  persons: Persons | undefined,
): ModelResult {
  const failing = new Set<number>();
  let found = Infinity;
  let required = 1;
  for (const constraint of constraintsOf(spec, policy, table)) {
    const rare = findRare(table, constraint, persons);
    found = Math.min(found, rare.smallest);
    required = constraint.k;
    for (const row of rare.rows) failing.add(row);
  }
  return {
    model: spec,
    holds: failing.size === 0,
    required,
    direction: 'at-least',
    found,
    failingRows: failing.size,
  };
}

function checkSequences(
  table: Table,
  spec: SequencePrivacySpec,
  policy: Policy,
  persons: Persons | undefined,
): ModelResult {
  const sensitive = sensitiveOf(spec, policy);
  const { exposed, smallest } = findExposedSequences(table, spec, sensitive, persons);
  const failing = new Set(exposed.flatMap(({ rows }) => rows));
  return {
    model: spec,
    holds: failing.size === 0,
    required: spec.k,
    direction: 'at-least',
    found: smallest,
    failingRows: failing.size,
  };
}

/**
 * The sensitive columns that a sequence model guards.
 *
 * @param spec - the model
 * @param policy - the policy
 * @returns the columns it names, else all of role `sensitive`
 */
export function sensitiveOf(spec: SequencePrivacySpec, policy: Policy): readonly string[] {
  return (
    spec.sensitive ??
    policy.attributes
      .filter((attribute) => attribute.role === 'sensitive')
      .map((attribute) => attribute.column)
  );
}
