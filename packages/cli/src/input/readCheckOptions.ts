import { readMapping, type CheckOptions } from '@njia/exchange';
import { isPartialDate } from '@njia/schema';
import type { Call } from '../arguments/call.js';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import type { Io } from '../io/io.js';
import { openInput, readAll } from '../io/readInput.js';
import { readLimits } from './readLimits.js';

const mappingBytes = 16 * 1024 * 1024;

/** Makes the options of a check from those of the call. */
export async function readCheckOptions(call: Call, io: Io): Promise<CheckOptions> {
  const mapping = call.value('mapping');
  return {
    today: day(call, io),
    profile: call.value('profile') ?? 'ke',
    dateOrder: call.value('date-order') === 'mdy' ? 'mdy' : 'dmy',
    limits: readLimits(call),
    ...(mapping === undefined
      ? {}
      : { mapping: await readMapping(await readAll(await openInput(mapping, 1, io), 1, mappingBytes)) }),
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
