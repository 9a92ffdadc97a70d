import { NjiaError } from '@njia/schema';
import { limitCodes } from './limitCodes.js';
import type { Limits } from './limits.js';

/**
 * Makes the error for a file that goes over a limit: it names the limit and how to raise it.
 *
 * @param name - the limit
 * @param limits - the limits in force
 * @returns the error, to be thrown
 */
export function limitError(name: keyof Limits, limits: Limits): NjiaError {
  const { code, counts } = limitCodes[name];
  return new NjiaError(code, `The file has more than ${limits[name]} ${counts}.`, {
    hint: `If you trust the file, raise the limit: --limit ${name}=NUMBER, or the option limits.${name}.`,
    docs: 'guides/limits',
  });
}
