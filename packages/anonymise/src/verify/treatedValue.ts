import type { AttributePolicy } from '../policy/Policy.js';

/**
 * Whether the policy changes the values of a column in a way that no one can retrace from the value alone (dates moved,
 * means of groups, exchange at random). Such a column is released untrue on purpose.
 *
 * @param attribute - the attribute
 * @returns `true` when its released values say nothing certain
 */
export function isPerturbed(attribute: AttributePolicy): boolean {
  return (attribute.treatments ?? []).some(({ treatment }) => {
    return treatment !== 'top-bottom' && treatment !== 'round';
  });
}

/**
 * The value after top and bottom coding and rounding: what the hierarchy starts from.
 *
 * @param attribute - the attribute
 * @param value - the original value
 * @returns the value that may be released
 */
export function treatedValue(attribute: AttributePolicy, value: string | null): string | null {
  let current = value;
  for (const spec of attribute.treatments ?? []) {
    if (current === null || !/^[+-]?[\d.]+(?:e[+-]?\d+)?$/iu.test(current)) return current;
    const number = Number(current);
    if (!Number.isFinite(number)) return current;
    if (spec.treatment === 'top-bottom') {
      if (spec.top !== undefined && number > spec.top) current = `> ${String(spec.top)}`;
      else if (spec.bottom !== undefined && number < spec.bottom)
        current = `< ${String(spec.bottom)}`;
    } else if (spec.treatment === 'round') {
      const whole = Math.round(Math.abs(number) / spec.base) * spec.base;
      current = String(Number(whole.toPrecision(12)) * (number < 0 && whole !== 0 ? -1 : 1));
    }
  }
  return current;
}
