import type { MetricName } from '../policy/TransformationSpec.js';

/**
 * How a release was made, in a form that can be stored and applied again: to the same table it gives the same release,
 * to next month's table the same levels. It holds no value of a record.
 */
export interface Plan {
  /** Always `njia-anonymisation-plan`. */
  readonly standard: 'njia-anonymisation-plan';
  /** Version of the plan's form. */
  readonly version: 1;
  /** The method of the policy. */
  readonly method: 'generalise' | 'recode' | 'suppress' | 'mixed';
  /** What was minimised. */
  readonly metric: MetricName;
  /** The quasi-identifiers in order. */
  readonly columns: readonly string[];
  /** Smallest class that was asked for: of the models, or more where a limit of the mean risk needed it. */
  readonly k: number;
  /** The nodes used, in order: one level a quasi-identifier. */
  readonly nodes: readonly (readonly number[])[];
}
