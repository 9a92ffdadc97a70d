import type { Resolver } from '@njia/places';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * Refuses a `--country` that is none: every name would be unknown in it.
 *
 * @param call - The call.
 * @param resolver - Knows the countries.
 * @throws ExitError with exit code 2 when there is no such country.
 */
export function checkCountry(call: Call, resolver: Resolver): void {
  const country = call.value('country');
  if (country === undefined) return;
  if (!resolver.resolve('', { country }).reasons.includes('unknown-country')) return;
  throw new ExitError(
    exitCode.wrongUse,
    'COUNTRY-UNKNOWN',
    'The value of --country is not a country.',
    { hint: 'Write its code of two letters, such as KE, or its name in English.' },
  );
}
