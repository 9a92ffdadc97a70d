import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What a file held when it was read. */
export interface FileState {
  /** Its path, the same from whichever folder it was named. */
  readonly path: string;
  /** SHA-256 of its bytes; `undefined` when it was not there, or could not be read. */
  readonly digest: string | undefined;
}

/**
 * Notes what a file holds, before it is read to be written anew. Whatever changes it between the two is found by
 * `whileUnchanged`.
 *
 * @param typed - Path as the user typed it.
 */
export async function fileState(typed: string): Promise<FileState> {
  const whole = resolve(typed);
  const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
  const path = join(folder, basename(whole));
  const bytes = await readFile(path).catch(() => undefined);
  return { path, digest: bytes && createHash('sha256').update(bytes).digest('hex') };
}
