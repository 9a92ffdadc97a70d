import { readFile } from 'node:fs/promises';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * Guards a release that stands where a new one is to be written: who has it may need it again, as the ledger does. The
 * same bytes may be written once more.
 *
 * @param path - Where the release is to be written.
 * @param bytes - What is to be written.
 * @throws ExitError with exit code 5 when another file stands there.
 */
export async function keepOther(path: string, bytes: Uint8Array): Promise<void> {
  // What cannot be read is no file, or not there: the writer has reasons of its own for those.
  const there = await readFile(path).catch(() => undefined);
  if (there === undefined || there.equals(bytes)) return;
  throw new ExitError(
    exitCode.notWritten,
    'OUTPUT-EXISTS',
    'Another release stands there; nothing was written.',
    { hint: 'Choose another name with --out. To write over it, add --force.' },
  );
}
