import type { CheckOptions } from '@njia/exchange';
import { isPartialDate, type ProfileId } from '@njia/schema';
import type { Call } from '../arguments/call.js';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import type { Io } from '../io/io.js';
import { readLimits } from './readLimits.js';
import { readMappingFile } from './readMappingFile.js';

/** Makes the options of a check from those of the call. */
export async function readCheckOptions(call: Call, io: Io): Promise<CheckOptions> {
  const mapping = call.value('mapping');
  return {
    today: day(call, io),
    profile: call.value('profile') as ProfileId,
    // Only when it is said: otherwise each column decides, and what it leaves open is reported.
    ...(call.given('date-order') ? { dateOrder: call.value('date-order') as 'dmy' | 'mdy' } : {}),
    limits: readLimits(call),
    ...(mapping === undefined ? {} : { mapping: await readMappingFile(mapping, io) }),
  };
}

function day(call: Call, io: Io): string {
  const given = call.value('date');
  if (given === undefined) return io.today;
  if (given.length === 10 && isPartialDate(given)) return given;
  throw new ExitError(exitCode.wrongUse, 'OPTION-VALUE', 'The value of --date is not a day.', {
    hint: 'Write it as 2026-11-26.',
  });
}
