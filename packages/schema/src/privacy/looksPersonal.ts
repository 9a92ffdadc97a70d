import { commonNames } from './commonNames.js';
import { phoneExpression } from './phoneExpression.js';
import type { PrivacyPatterns } from './privacyPatterns.js';

const twoNames = /^[A-Z][a-z]{2,}[ ._-]?[A-Z][a-z]{2,}$/u;
const passportNumber = /^[A-Z]{1,2}\d{7}$/u;
const onlyDigits = /^\d+$/u;

/**
 * Whether an id looks like the name, phone, passport or identity number of a person.
 *
 * @param value - The id.
 * @param counted - Whether a tool may have numbered it: field tools number their records with 7 to 9
 *   digits, so bare digits say nothing there.
 * @param patterns - Forms of phone and identity numbers.
 */
export function looksPersonal(value: string, counted: boolean, patterns: PrivacyPatterns): boolean {
  if (twoNames.test(value) || passportNumber.test(value)) return true;
  if (phoneExpression(patterns).test(value)) return true;
  if (!counted && onlyDigits.test(value)) {
    return Object.values(patterns.nationalIds).some(
      (form) => value.length >= form.minimumDigits && value.length <= form.maximumDigits,
    );
  }
  return value
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => commonNames.has(word));
}
