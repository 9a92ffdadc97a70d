import type { AttributePolicy } from '../policy/Policy.js';
import type { EarlierFile } from './EarlierFile.js';
import type { Examination } from './Examination.js';
import { groupRows } from './groupRows.js';

/**
 * The columns of an earlier file that its readers could know of a person: what the policy of today calls a
 * quasi-identifier, and what it no longer publishes but shows to have been guarded then, for k rows have each value.
 *
 * @param examination - the policy of today and the originals
 * @param earlier - the earlier file
 * @returns the columns, each as a quasi-identifier that may be released as any of its labels
 */
export function knownThen(
  { policy, evidence: { originals } }: Examination,
  { file, k }: EarlierFile,
): AttributePolicy[] {
  return policy.attributes
    .filter(
      ({ column, role }) =>
        originals?.header.includes(column) === true &&
        file.header.includes(column) &&
        (role === 'quasi-identifier' ||
          ((role === 'identifier' || role === 'free-text') &&
            [...groupRows(file, [column]).values()].every(({ length }) => length >= k))),
    )
    .map((attribute) => ({ ...attribute, role: 'quasi-identifier', minimumLevel: 0 }));
}
