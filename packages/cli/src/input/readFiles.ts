import { defaultLimits } from '@njia/exchange';
import type { Call } from '../arguments/call.js';
import type { Io } from '../io/io.js';
import { openInput, readAll } from '../io/readInput.js';
import { readLimits } from './readLimits.js';

/** Reads every operand of a call into memory, one after another. */
export async function readFiles(call: Call, io: Io): Promise<Uint8Array[]> {
  const most = readLimits(call).fileBytes ?? defaultLimits.fileBytes;
  const files: Uint8Array[] = [];
  for (const [index, path] of call.operands.entries()) {
    files.push(await readAll(await openInput(path, index + 1, io), index + 1, most));
  }
  return files;
}
