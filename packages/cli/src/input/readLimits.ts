import { defaultLimits, type Limits } from '@njia/exchange';
import type { Call } from '../arguments/call.js';
import { nearest } from '../arguments/nearest.js';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';

/** Reads `--limit NAME=NUMBER` options. */
export function readLimits(call: Call): Partial<Limits> {
  const limits: Partial<Record<keyof Limits, number>> = {};
  for (const word of call.values('limit')) {
    const [name = '', number = ''] = word.split('=');
    if (!isLimit(name)) {
      const near = nearest(name, Object.keys(defaultLimits));
      throw wrong(
        near === undefined
          ? `Limits are: ${Object.keys(defaultLimits).join(', ')}.`
          : `Did you mean ${near}?`,
      );
    }
    if (!/^[1-9]\d{0,14}$/u.test(number)) throw wrong('Write it as rows=2000000.');
    limits[name] = Number(number);
  }
  return limits;
}

function isLimit(name: string): name is keyof Limits {
  return Object.hasOwn(defaultLimits, name);
}

function wrong(hint: string): ExitError {
  return new ExitError(exitCode.wrongUse, 'OPTION-VALUE', 'A --limit is not understood.', { hint });
}
