import type { Constraint } from '../models/Constraint.js';
import { impliedClassSize } from '../models/impliedClassSize.js';
import type { Policy } from '../policy/Policy.js';
import type { Originals } from './Originals.js';

/**
 * Where persons have several rows, whole classes are a constraint of their own: each must certainly be of as many persons as
 * the models ask for, whoever of those who fit its labels is behind it. When other cells are suppressed, more would fit.
 *
 * @param policy - roles and models
 * @param originals - who has several rows
 * @returns the constraint over all quasi-identifiers; none where everybody has one row
 */
export function personConstraints(policy: Policy, { persons }: Originals): Constraint[] {
  const columns = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map(({ column }) => column);
  if (persons === undefined || columns.length === 0) return [];
  const k = policy.models.reduce((most, model) => Math.max(most, impliedClassSize(model)), 1);
  return [{ columns, k, countsSuppressed: true }];
}
