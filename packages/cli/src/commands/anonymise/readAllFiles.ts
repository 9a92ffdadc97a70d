import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

const mostBytes = 1024 * 1024 * 1024;

/**
 * Reads files whole.
 *
 * @param paths - As typed.
 * @param io - Gives standard input.
 * @returns Their bytes, in order.
 */
export async function readAllFiles(paths: readonly string[], io: Io): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const [at, path] of paths.entries())
    files.push(await readAll(await openInput(path, at + 1, io), at + 1, mostBytes));
  return files;
}
