import type { AttributePolicy } from '../policy/Policy.js';

/**
 * Whether a released cell of a column can exclude an original: of values that were moved, exchanged or averaged on purpose it
 * cannot.
 *
 * @param attribute - the column
 * @returns `true` when its released values are true
 */
export function excludesOriginals({ treatments = [] }: AttributePolicy): boolean {
  return treatments.every(({ treatment }) => treatment === 'top-bottom' || treatment === 'round');
}
