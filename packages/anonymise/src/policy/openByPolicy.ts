import type { Policy } from './Policy.js';
import { unguardedColumns } from './unguardedColumns.js';

/**
 * What no check of the gate can cover, as far as the policy alone tells. A verdict holds all of it where it has looked at
 * earlier releases, and what depends on the data besides.
 *
 * @param policy - the policy
 * @returns ids, explained in `docs/guides/anonymise-proof.md`
 */
export function openByPolicy(policy: Policy): string[] {
  const { form, models, attributes } = policy;
  const has = (condition: boolean, id: string): string[] => (condition ? [id] : []);
  if (models.some(({ model }) => model === 'differential-privacy'))
    return [
      'privacy-of-the-process',
      'domains-from-public-lists',
      'budget-kept-whole',
      ...has(
        models.some((spec) => 'marginals' in spec && spec.person === undefined),
        'one-row-a-person',
      ),
      'counts-of-drawn-rows',
    ];
  const isMicrodata = form === 'microdata';
  const unguarded = unguardedColumns(policy);
  const isRole = (wanted: string): boolean => attributes.some(({ role }) => role === wanted);
  return [
    'background-knowledge',
    'parts-of-names',
    ...has(isMicrodata && !isRole('quasi-identifier'), 'no-quasi-identifier'),
    ...has(unguarded.sensitive.length > 0, 'sensitive-column-without-model'),
    ...has(unguarded.sequences.length > 0, 'sequence-without-model'),
    ...has(
      attributes.some(({ treatments = [] }) =>
        treatments.some(({ treatment }) => treatment !== 'top-bottom' && treatment !== 'round'),
      ),
      'perturbed-columns',
    ),
    ...has(isMicrodata, 'joins-across-releases'),
    ...has(isMicrodata && isRole('sensitive'), 'shares-across-releases'),
    ...has(form !== 'synthetic', 'differences-across-releases'),
    ...has(isMicrodata && isRole('sequence'), 'routes-with-other-columns'),
    ...has(form === 'aggregate', 'common-traits-of-a-group'),
    ...has(form === 'aggregate', 'hidden-cells-across-releases'),
    ...has(form === 'synthetic', 'longer-combinations'),
    ...has(form === 'synthetic', 'counts-of-drawn-rows'),
    ...has(form === 'synthetic', 'drawn-rows-across-releases'),
  ];
}
