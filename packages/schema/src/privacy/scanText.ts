import { corePrivacyPatterns } from './corePrivacyPatterns.js';
import { foldDigits } from './foldDigits.js';
import { holdsCoordinates } from './holdsCoordinates.js';
import { holdsEmail } from './holdsEmail.js';
import { holdsName } from './holdsName.js';
import { holdsNationalId } from './holdsNationalId.js';
import { phoneExpression } from './phoneExpression.js';
import type { PrivacyKind } from './privacyKind.js';
import type { PrivacyPatterns } from './privacyPatterns.js';

const passport = /(?:passport|pasipoti|pasi ya kusafiria)[^\d\n]{0,24}\d{6,9}(?!\d)/iu;
const birthDate =
  /(?:born|dob|d\.o\.b|birth|kuzaliwa|alizaliwa|amezaliwa)[^\d\n]{0,24}\d{1,4}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{1,4}/iu;
const webAddress = /https?:\/\/|www\.|(?:facebook|fb|instagram|tiktok|wa|t)\.(?:com|me)\/[\w@.]/iu;

const digitsOrMarks = /[\d@/.°]/u;

/**
 * Says which kinds of personal data a text seems to hold. It is a net with holes: what it finds is
 * worth a look, what it does not find proves nothing.
 *
 * @param text - Any text: a cell, a note, a value.
 * @param patterns - Forms of phone and document numbers; default those of the core profile.
 * @returns The kinds, each once, in a fixed order; empty for most texts.
 * @example
 * ```ts
 * import { scanText } from '@njia/schema';
 * scanText('call the aunt on 0700 000 000'); // => ['phone']
 * ```
 */
export function scanText(
  text: string,
  patterns: PrivacyPatterns = corePrivacyPatterns,
): PrivacyKind[] {
  const kinds: PrivacyKind[] = [];
  const plain = foldDigits(text);
  if (digitsOrMarks.test(plain)) {
    if (phoneExpression(patterns).test(plain)) kinds.push('phone');
    if (holdsEmail(plain)) kinds.push('email');
    if (holdsNationalId(plain, patterns)) kinds.push('national-id');
    if (passport.test(plain)) kinds.push('passport');
    if (birthDate.test(plain)) kinds.push('birth-date');
    if (holdsCoordinates(plain)) kinds.push('coordinates');
    if (webAddress.test(plain)) kinds.push('web-address');
  }
  if (holdsName(plain)) kinds.push('name');
  return kinds;
}
