import type { Policy } from '../policy/Policy.js';

/**
 * The kind of a release: its form, and `noisy` for rows drawn from noisy counts, which have dangers of another kind than those
 * drawn from true ones.
 *
 * @param policy - the policy
 * @returns the kind
 */
export function kindOf({ form, models }: Policy): string {
  const isNoisy = models.some(({ model }) => model === 'differential-privacy');
  return form === 'synthetic' && isNoisy ? 'noisy' : form;
}
