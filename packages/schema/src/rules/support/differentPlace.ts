import type { LoosePlace } from '../subjects.js';

/** Whether two places are surely not the same: other countries, or other codes of one level. */
export function differentPlace(
  one: LoosePlace | undefined,
  other: LoosePlace | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country)
    return true;
  return (
    one.code !== undefined &&
    other.code !== undefined &&
    one.code !== other.code &&
    one.level !== undefined &&
    one.level === other.level
  );
}
