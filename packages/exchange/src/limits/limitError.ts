import { NjiaError } from '@njia/schema';
import { limitCodes } from './limitCodes.js';
import type { Limits } from './limits.js';

/**
 * Makes the error for a file that goes over a limit: it names the limit and how to raise it.
 *
 * @param name - the limit
 * @param limits - the limits in force
 * @param place - where, in words made of numbers only, such as `line 3`
 * @returns the error, to be thrown
 */
export function limitError(name: keyof Limits, limits: Limits, place?: string): NjiaError {
  const { code, counts } = limitCodes[name];
  const where = place === undefined ? '' : ` (${place})`;
  return new NjiaError(code, `The file has more than ${limits[name]} ${counts}${where}.`, {
    hint: `If you trust the file, raise the limit with --limit ${name}=NUMBER.`,
    docs: 'guides/limits',
  });
}
