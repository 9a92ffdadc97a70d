import type { AttributePolicy } from '../policy/Policy.js';
import { climbOf } from './climbOf.js';
import type { PlainRows } from './ReleaseEvidence.js';
import { treatedCell } from './joinRows.js';

type Plain = PlainRows['rows'][number][number];

/**
 * The function from an original cell to what it is published as at a level of the column's hierarchy.
 *
 * @param attribute - the attribute
 * @param level - the level, 0 for the (treated) value itself
 * @returns the function; it remembers what it was asked
 */
export function labelAt(attribute: AttributePolicy, level: number): (cell: Plain) => string | null {
  const known = new Map<string | null, string | null>();
  return (cell) => {
    const treated = treatedCell(attribute, cell);
    if (typeof treated === 'object' && treated !== null) return null;
    const found = known.get(treated);
    if (found !== undefined || known.has(treated)) return found ?? null;
    const path = climbOf(attribute.hierarchy ?? { kind: 'suppress' }, treated);
    const label = path[Math.min(level, path.length - 1)] ?? null;
    known.set(treated, label);
    return label;
  };
}
