import type { EarlierReleases, LedgerEntry } from '@njia/anonymise/verify';
import { readSource } from '@njia/exchange';
import { stat } from 'node:fs/promises';
import type { Call } from '../../arguments/call.js';
import type { Option } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';
import { readAllFiles } from './readAllFiles.js';

/** Names what was released before. */
export const earlierOption: Option = {
  name: 'earlier',
  value: 'FILE',
  repeatable: true,
  description: {
    en: 'A file that was released before and stands in the ledger; all of them are needed.',
    sw: 'Faili iliyotolewa awali na iliyo kwenye daftari; zote zinahitajika.',
  },
};

const mostLedgerBytes = 256 * 1024 * 1024;

/**
 * Reads the ledger that `--ledger` names, with the files of `--earlier`.
 *
 * @param call - The call.
 * @param io - Gives standard input.
 * @param isNew - Whether a ledger that is not there yet begins here; else it is an error.
 * @returns Nothing without `--ledger`.
 * @throws ExitError with exit code 2 for a file that is no ledger.
 */
export async function readEarlier(
  call: Call,
  io: Io,
  isNew: boolean,
): Promise<EarlierReleases | undefined> {
  const path = call.value('ledger');
  if (path === undefined) return undefined;
  const files = await readAllFiles(call.values('earlier'), io);
  return { ledger: await readLedger(path, io, isNew), files };
}

async function readLedger(path: string, io: Io, isNew: boolean): Promise<readonly LedgerEntry[]> {
  // Only a ledger that is not there begins anew: one that cannot be read must not be forgotten.
  if (isNew && (await isMissing(path))) return [];
  const input = await openInput(path, 1, io);
  const { json } = await readSource(await readAll(input, 1, mostLedgerBytes));
  if (Array.isArray(json)) return json as readonly LedgerEntry[];
  throw new ExitError(
    exitCode.wrongUse,
    'LEDGER-INVALID',
    'The file given with --ledger is no ledger.',
    { hint: 'Name a new file to begin one.' },
  );
}

async function isMissing(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT',
  );
}
