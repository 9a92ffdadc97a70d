import type { ModelSpec } from '../policy/ModelSpec.js';
import type { Check, Examination } from './Examination.js';
import { checkCombinations } from './checkCombinations.js';
import { checkPopulation } from './checkPopulation.js';
import { checkSequenceModel } from './checkSequenceModel.js';
import { groupRows } from './groupRows.js';
import { measureSensitive } from './measureSensitive.js';
import type { VerdictCheck } from './Verdict.js';

/** What a model found: the worst value, and the rows that fail. */
export interface ModelFinding {
  /** What the policy requires of `found`. */
  readonly required: number;
  /** The worst value met. */
  readonly found: number;
  /** Rows in groups that fail. */
  readonly failing: number;
}

/**
 * Measures every model of the policy on the file, without the code that made it hold.
 *
 * @param examination - what is looked at
 * @returns one check a model, in policy order
 */
export const checkModelsAgain: Check = (examination) =>
  examination.policy.models.map((spec, at): VerdictCheck => {
    const { required, found, failing } = measure(spec, examination);
    const measured = Number.isFinite(found) ? found : null;
    return {
      id: `model/${String(at)}/${spec.model}`,
      pass: failing === 0,
      required,
      found: measured,
      failing,
    };
  });

function measure(spec: ModelSpec, examination: Examination): ModelFinding {
  const { release, quasi } = examination;
  switch (spec.model) {
    case 'k-anonymity': {
      const columns = spec.columns ?? quasi.map(({ column }) => column);
      return smallGroups(groupRows(release, columns).values(), spec.k);
    }
    case 'flow-anonymity':
      return smallGroups(
        groupRows(release, [spec.origin, spec.destination, ...(spec.by ?? [])]).values(),
        spec.k,
      );
    case 'km-anonymity':
      return checkCombinations(spec, examination);
    case 'sequence-privacy':
      return checkSequenceModel(spec, examination);
    case 'k-map':
    case 'delta-presence':
      return checkPopulation(spec, examination);
    case 'differential-privacy':
      // Rows of persons with some cells changed are never differentially private.
      return { required: 0, found: Infinity, failing: Math.max(1, release.rows.length) };
    default:
      return measureSensitive(spec, examination);
  }
}

function smallGroups(groups: Iterable<readonly number[]>, k: number): ModelFinding {
  let found = Infinity;
  let failing = 0;
  for (const { length } of groups) {
    found = Math.min(found, length);
    if (length < k) failing += length;
  }
  return { required: k, found, failing };
}
