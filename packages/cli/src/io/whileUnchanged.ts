import { open, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import { fileState, type FileState } from './fileState.js';
import { temporaryFiles } from './temporaryFiles.js';

/** A lock is held for as long as some files are renamed. */
const mostTries = 40;
const pauseMs = 50;

/**
 * Replaces files that nobody else has written since they were read. Other runs are kept out by a lock beside each file
 * (`FILE.lock`, made only if it is not there) from the comparison until the action ends.
 *
 * @param states - What the files held when they were read.
 * @param action - Replaces them.
 * @throws ExitError with exit code 5 when a file holds something else now, or stays locked.
 */
export async function whileUnchanged(
  states: readonly FileState[],
  action: () => Promise<void>,
): Promise<void> {
  // Always in one order: two runs never wait for each other.
  const locks = [...new Set(states.map(({ path }) => `${path}.lock`))].sort();
  const held: string[] = [];
  try {
    for (const lock of locks) {
      await take(lock);
      held.push(lock);
    }
    for (const { path, digest } of states) {
      if ((await fileState(path)).digest !== digest)
        throw new ExitError(
          exitCode.notWritten,
          'FILE-CHANGED',
          'Another run has written the ledger or the budget meanwhile; nothing was written.',
          { hint: 'Run it again: it will then know of the other release.' },
        );
    }
    await action();
  } finally {
    for (const lock of held) {
      await rm(lock, { force: true });
      temporaryFiles.forget(lock);
    }
  }
}

async function take(lock: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      await (await open(lock, 'wx', 0o600)).close();
      temporaryFiles.remember(lock);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    await setTimeout(pauseMs);
  }
  throw new ExitError(
    exitCode.notWritten,
    'FILE-LOCKED',
    'Another run is writing the ledger or the budget; nothing was written.',
    {
      hint: 'Wait until it has ended. If none is running, one was broken off: delete the file beside it whose name ends in .lock.',
    },
  );
}
