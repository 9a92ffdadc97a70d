import type { TopBottomCodingSpec } from '../policy/TransformationSpec.js';
import { parseNumber } from '../table/parseNumber.js';

/**
 * Makes the function of top and bottom coding: `> top`, `< bottom`, all else as it is.
 *
 * @param spec - the bounds
 * @returns the function on texts; texts that are no numbers stay
 */
export function topBottomCode(spec: TopBottomCodingSpec): (value: string) => string {
  return (value) => {
    const number = parseNumber(value);
    if (number === undefined) return value;
    if (spec.top !== undefined && number > spec.top) return `> ${String(spec.top)}`;
    return spec.bottom !== undefined && number < spec.bottom ? `< ${String(spec.bottom)}` : value;
  };
}
