import { lstat, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * Makes sure that a mapping which a person filled in is not written over: only where it is read first,
 * since then all that was filled in stays.
 *
 * @param out - Where the new mapping is to be written.
 * @param old - The earlier mapping that the new one goes on from.
 * @throws {@link ExitError} with exit code 5 when another file is there already.
 */
export async function keepsFilledIn(out: string, old: string | undefined): Promise<void> {
  const state = await lstat(out).catch(() => undefined);
  // What is no file is refused by the writer, with a reason of its own.
  if (state?.isFile() !== true) return;
  if (old !== undefined && (await real(out)) === (await real(old))) return;
  throw new ExitError(
    exitCode.notWritten,
    'OUTPUT-EXISTS',
    'A file of that name is there already; what was filled in would be lost.',
    {
      hint: 'To keep it and add what is new, give the same file after --mapping, too. To start anew, add --force.',
    },
  );
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
