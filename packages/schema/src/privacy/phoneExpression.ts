import type { PhonePattern, PrivacyPatterns } from './privacyPatterns.js';

const compiled = new WeakMap<PrivacyPatterns, RegExp>();

/** A number with a plus or a double zero: 8 to 15 digits (ITU-T E.164). */
const international = String.raw`(?:\+ ?|(?<!\d)00)[1-9](?:[ ()-]{0,2}\d){7,14}(?!\d)`;

function national({ callingCode, trunk, starts, digits }: PhonePattern): string[] {
  const gap = '[ ./()-]{0,2}';
  return starts.map((start) => {
    const rest = String.raw`(?:[ ./()-]{0,2}\d){${digits - start.length}}(?!\d)`;
    const prefix = trunk === '' ? callingCode : `(?:${callingCode}|${trunk})`;
    return String.raw`(?<!\d)${prefix}${gap}${start}${rest}`;
  });
}

/**
 * Makes the expression that finds phone numbers, once for each set of patterns. Its parts are
 * bounded, so it runs in linear time; digits are all that a pattern can put into it.
 */
export function phoneExpression(patterns: PrivacyPatterns): RegExp {
  let expression = compiled.get(patterns);
  if (expression === undefined) {
    const parts = [international, ...Object.values(patterns.phones).flatMap(national)];
    expression = new RegExp(parts.join('|'), 'u');
    compiled.set(patterns, expression);
  }
  return expression;
}
