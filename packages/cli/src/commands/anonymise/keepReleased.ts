import type { LedgerEntry } from '@njia/anonymise/verify';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * Guards a file that the ledger names: without it no later release could be compared with it, and the gate would refuse them all.
 *
 * @param path - Where a release is to be written.
 * @param ledger - The ledger.
 * @throws ExitError with exit code 5 when a released file stands there.
 */
export async function keepReleased(path: string, ledger: readonly LedgerEntry[]): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return;
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (!ledger.some(({ record }) => record.fileHash === hash)) return;
  throw new ExitError(
    exitCode.notWritten,
    'RELEASE-IN-LEDGER',
    'A file that was released stands there; the ledger needs it as it is.',
    { hint: 'Choose another name, and keep every file that the ledger names.' },
  );
}
