import type { LoosePlace } from '../subjects.js';

/**
 * Whether two places are surely the same: the same code, or without codes the same words in the same
 * country. A country alone is too large to say so.
 */
export function samePlace(one: LoosePlace | undefined, other: LoosePlace | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.code !== undefined && other.code !== undefined)
    return one.code === other.code && one.level !== 'country' && one.level !== 'region';
  if (one.text === undefined || other.text === undefined || one.country !== other.country)
    return false;
  return (
    one.text.trim().toLowerCase() === other.text.trim().toLowerCase() && one.text.trim() !== ''
  );
}
